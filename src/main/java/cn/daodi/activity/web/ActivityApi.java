package cn.daodi.activity.web;

import cn.daodi.activity.Journal;
import cn.daodi.activity.Note;
import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteFilter;
import cn.daodi.activity.NoteKind;
import cn.daodi.activity.NoteLists;
import cn.daodi.activity.Notes;
import cn.daodi.activity.TimelineEntry;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes and the journal as JSON. */
@RestController
@RequestMapping("/api/v1")
class ActivityApi {
    private final Notes notes;
    private final NoteLists lists;
    private final Journal journal;

    ActivityApi(Notes notes, NoteLists lists, Journal journal) {
        this.notes = notes;
        this.lists = lists;
        this.journal = journal;
    }

    /** A note as a program sends it. */
    record NewNote(
            @Nullable String subject,
            @Nullable LocalDate day,
            @Nullable NoteKind kind,
            @Nullable String words,
            @Nullable BigDecimal figure,
            @Nullable String unit) {
        NoteEntry entry() {
            if (subject == null) throw Refused.at("subject", "required");
            if (day == null) throw Refused.at("day", "required");
            if (kind == null) throw Refused.at("kind", "required");
            return new NoteEntry(subject, day, kind, words == null ? "" : words, figure, unit, null);
        }
    }

    @GetMapping("/notes")
    Slice<Note> notes(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.slice(viewer, new NoteFilter(subject, null), Paging.of(limit, cursor));
    }

    @GetMapping("/notes/{number}")
    Note note(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return notes.require(viewer, number);
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Note take(@Parameter(hidden = true) Viewer viewer, @RequestBody NewNote note) {
        return notes.require(viewer, notes.take(viewer, note.entry()));
    }

    @GetMapping("/journal")
    Slice<TimelineEntry> journal(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return journal.visible(viewer, cursor, Slice.limited(limit));
    }
}
