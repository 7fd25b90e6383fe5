package cn.daodi.reporting.web;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.reporting.ReportState;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 半月报: the grid, the list, the office's queue. */
@Controller
@RequestMapping("/reports")
class ReportsController {
    private final GridPages grids;
    private final DueReportLists lists;
    private final Clock clock;

    ReportsController(GridPages grids, DueReportLists lists, Clock clock) {
        this.grids = grids;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    String grid(Viewer viewer, @RequestParam(required = false) @Nullable SubjectKind kind, Model model) {
        model.addAttribute("page", grids.grid(viewer, kind));
        return "reporting/grid";
    }

    @GetMapping("/list")
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            Paging paging,
            Model model) {
        return page(viewer, DueReportFilter.of(period, subject, state).and(kind), paging, model);
    }

    private String page(Viewer viewer, DueReportFilter filter, Paging paging, Model model) {
        var list = lists.page(viewer, filter, paging);
        model.addAttribute("page", new ReportListPage(list, filter, LocalDate.now(clock)));
        return "reporting/list";
    }
}
