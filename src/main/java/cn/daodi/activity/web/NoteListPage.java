package cn.daodi.activity.web;

import cn.daodi.activity.Note;
import cn.daodi.activity.NoteFilter;
import cn.daodi.activity.NoteKind;
import cn.daodi.platform.lists.Address;
import cn.daodi.platform.lists.Listing;
import org.jspecify.annotations.Nullable;

/** The list of notes. */
public record NoteListPage(Listing<Note> list, NoteFilter filter, boolean mayWrite) {
    /** This list narrowed to a kind, keeping the subject. */
    public Address of(@Nullable NoteKind kind) {
        return list.first().with("kind", kind);
    }
}
