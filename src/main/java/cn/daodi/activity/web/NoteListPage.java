package cn.daodi.activity.web;

import cn.daodi.activity.Note;
import cn.daodi.activity.NoteFilter;
import cn.daodi.activity.NoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of notes. */
public record NoteListPage(List<Note> notes, @Nullable String next, NoteFilter filter, boolean mayWrite) {
    /** The address of this list narrowed to a kind, keeping the subject. */
    public String of(@Nullable NoteKind kind) {
        String subject =
                filter.subject() == null || filter.subject().isBlank() ? "" : "subject=" + filter.subject() + "&";
        return "/notes?" + subject + (kind == null ? "" : "kind=" + kind);
    }

    public String older() {
        return of(filter.kind()) + "&after=" + next;
    }
}
