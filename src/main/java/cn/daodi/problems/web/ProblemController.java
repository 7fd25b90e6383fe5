package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import cn.daodi.problems.Category;
import cn.daodi.problems.ProblemFilter;
import cn.daodi.problems.ProblemLists;
import cn.daodi.problems.ProblemRow;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 问题台账: all problems the viewer may see. */
@Controller
@RequestMapping("/problems")
class ProblemController {
    private final ProblemLists lists;
    private final ListExport export;

    ProblemController(ProblemLists lists, ListExport export) {
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "OPEN") ProblemFilter.View view,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Category category,
            Paging paging,
            Model model) {
        var filter = new ProblemFilter(view, subject, unit, category);
        boolean acts = viewer.unitSerials().length > 0;
        model.addAttribute(
                "page",
                new ProblemListPage(
                        lists.page(viewer, filter, paging),
                        filter,
                        ProblemListPage.views(viewer, acts),
                        mayRaise(viewer)));
        return "problems/list";
    }

    /** Sponsors, units and cadres answer for enterprises; the form asks again. */
    private static boolean mayRaise(Viewer viewer) {
        return viewer.isAny(Set.of(Role.STATIONING_OFFICE, Role.CADRE, Role.UNIT_HEAD, Role.LIAISON, Role.LEADER));
    }

    @GetMapping("/export.xlsx")
    void export(
            Viewer viewer,
            @RequestParam(defaultValue = "OPEN") ProblemFilter.View view,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Category category,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var filter = new ProblemFilter(view, subject, unit, category);
        var order = lists.order(viewer, paging.sort());
        var words = new ArrayList<>(List.of(shell.t("problem.view." + view)));
        if (category != null) words.add(shell.t("category." + category));
        if (subject != null && !subject.isBlank()) words.add(subject);
        if (unit != null && !unit.isBlank()) words.add(unit);
        words.add(ListExport.Wanted.sorted(shell, order));
        var wanted = new ListExport.Wanted<>(
                shell, "nav.problems", filter.address().with("sort", order.word()), words, columns(shell));
        export.send(viewer, wanted, response, rows -> lists.each(viewer, filter, paging.sort(), rows));
    }

    private static List<ExportColumn<ProblemRow>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("problem.number", 12, ProblemRow::number),
                new ExportColumn<>("enterprise", 36, ProblemRow::enterprises),
                new ExportColumn<>("problem.category", 14, row -> shell.t("category." + row.category())),
                new ExportColumn<>("problem.words", 60, ProblemRow::words),
                new ExportColumn<>("problem.raised", 16, row -> shell.time(row.raised())),
                new ExportColumn<>("problem.raised-by", 12, ProblemRow::raisedName),
                new ExportColumn<>("problem.state", 14, row -> shell.t(stateKey(row))),
                new ExportColumn<>("problem.holder", 28, row -> holder(shell, row)),
                new ExportColumn<>("problem.since", 16, row -> shell.time(row.since())),
                new ExportColumn<>("problem.due", 16, row -> shell.time(row.due())));
    }

    private static String stateKey(ProblemRow row) {
        return row.outcome() == null ? "problem.state." + row.state() : "problem.outcome." + row.outcome();
    }

    private static String holder(Shell shell, ProblemRow row) {
        return row.holder().isEmpty() ? shell.t("problem.office") : row.holder();
    }
}
