package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import cn.daodi.reporting.ReportState;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of owed reports as workbooks, filtered and sorted as they are shown. */
@Controller
@RequestMapping("/reports")
class ReportExportController {
    private final DueReportLists lists;
    private final ListExport export;

    ReportExportController(DueReportLists lists, ListExport export) {
        this.lists = lists;
        this.export = export;
    }

    /** To whom, in which words, in which order. */
    private record Asked(Viewer viewer, Shell shell, String sort) {}

    @GetMapping("/list/export.xlsx")
    void list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var filter = DueReportFilter.of(period, subject, state).and(kind);
        send(new Asked(viewer, shell, paging.sort()), filter, response);
    }

    private void send(Asked asked, DueReportFilter filter, HttpServletResponse response) {
        var shell = asked.shell();
        var order = DueReportLists.SORTING.order(asked.sort());
        var words = new ArrayList<>(filter.words(shell));
        words.add(ListExport.Wanted.sorted(shell, order));
        var wanted = new ListExport.Wanted<>(
                shell, "nav.reports", filter.address().with("sort", order.word()), words, columns(shell));
        export.send(asked.viewer(), wanted, response, rows -> lists.each(asked.viewer(), filter, asked.sort(), rows));
    }

    private static List<ExportColumn<DueReportRow>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("report.subject-number", 10, DueReportRow::subject),
                new ExportColumn<>("subject", 30, DueReportRow::subjectName),
                new ExportColumn<>("report.period", 20, row -> shell.period(HalfMonth.parse(row.period()))),
                new ExportColumn<>(
                        "state",
                        12,
                        row -> shell.t("report.state." + row.state().name())),
                new ExportColumn<>("report.due", 12, DueReportRow::dueOn),
                new ExportColumn<>("provisional", 8, row -> row.provisional() ? shell.t("provisional") : ""),
                new ExportColumn<>("report.drafter", 12, DueReportRow::drafter),
                new ExportColumn<>("report.first", 18, row -> shell.time(row.firstSubmittedAt())));
    }
}
