package cn.daodi.activity.web;

import cn.daodi.activity.Note;
import cn.daodi.activity.NoteFilter;
import cn.daodi.activity.NoteLists;
import cn.daodi.activity.Notes;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** 工作实录: the list, and the same as a workbook. */
@Controller
@RequestMapping("/notes")
class NoteListController {
    private final Notes notes;
    private final NoteLists lists;
    private final ListExport export;

    NoteListController(Notes notes, NoteLists lists, ListExport export) {
        this.notes = notes;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    String list(Viewer viewer, @ModelAttribute NoteFilter filter, Paging paging, Model model) {
        boolean mayWrite = !notes.writable(viewer).isEmpty();
        model.addAttribute("page", new NoteListPage(lists.page(viewer, filter, paging), filter, mayWrite));
        return "activity/notes";
    }

    @GetMapping("/export.xlsx")
    void export(
            Viewer viewer,
            @ModelAttribute NoteFilter filter,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var order = lists.order(viewer, paging.sort());
        var words = Stream.of(
                        filter.subject() == null ? "" : filter.subject(),
                        filter.kind() == null
                                ? ""
                                : shell.t("note." + filter.kind().name()),
                        ListExport.Wanted.sorted(shell, order))
                .filter(word -> !word.isEmpty())
                .toList();
        var address = filter.address().with("sort", order.word());
        var wanted = new ListExport.Wanted<>(shell, "nav.notes", address, words, columns(shell));
        export.send(viewer, wanted, response, rows -> lists.each(viewer, filter, paging.sort(), rows));
    }

    private static List<ExportColumn<Note>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("note.number", 12, Note::number),
                new ExportColumn<>("note.day", 12, Note::day),
                new ExportColumn<>("subject", 30, Note::subjectName),
                new ExportColumn<>(
                        "note.kind", 12, note -> shell.t("note." + note.kind().name())),
                new ExportColumn<>("note.words", 60, Note::words),
                new ExportColumn<>("note.figure", 12, Note::figure),
                new ExportColumn<>("note.unit", 10, Note::unit),
                new ExportColumn<>("note.by", 12, Note::takenBy),
                new ExportColumn<>("note.withdrawn", 18, note -> shell.time(note.withdrawnAt())));
    }
}
