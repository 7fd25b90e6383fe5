package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.reporting.Delay;
import cn.daodi.reporting.PromiseAnswer;
import cn.daodi.reporting.Receipts;
import cn.daodi.reporting.ReportDraft;
import cn.daodi.reporting.ReportPart;
import cn.daodi.reporting.ReportState;
import cn.daodi.reporting.Reports;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Due reports and reports as JSON; the same front doors as the pages. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {
    private static final String REPORT = "/reports/{subject}/{period}";

    private final Reports reports;
    private final Receipts receipts;
    private final ReportPages pages;
    private final DueReportLists lists;

    ReportApi(Reports reports, Receipts receipts, ReportPages pages, DueReportLists lists) {
        this.reports = reports;
        this.receipts = receipts;
        this.pages = pages;
        this.lists = lists;
    }

    /** What a program sends to edit a report. */
    record ReportBody(
            int version,
            @Nullable Map<Long, String> words,
            @Nullable Set<Long> dropped,
            @Nullable Map<ReportPart, List<String>> added,
            @Nullable Delay delay,
            @Nullable PromiseAnswer promise) {
        ReportDraft draft() {
            return new ReportDraft(
                    version,
                    words == null ? Map.of() : words,
                    dropped == null ? Set.of() : dropped,
                    added == null ? Map.of() : added,
                    delay,
                    promise);
        }
    }

    /** Why a report is sent back. */
    record ReportReturnBody(@Nullable String reason) {}

    @GetMapping("/due-reports")
    Slice<DueReportRow> due(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String subject,
            @Parameter(schema = @Schema(implementation = ReportState.class)) @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = DueReportFilter.of(period, subject, state(state));
        return lists.slice(viewer, filter, Paging.of(limit, cursor));
    }

    private static @Nullable ReportState state(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return ReportState.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.at("state", "report.state");
        }
    }

    @GetMapping(REPORT)
    ReportJson read(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        return ReportJson.of(pages.page(viewer, subject, period));
    }

    @GetMapping(REPORT + "/editions/{edition}")
    ReportJson edition(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @PathVariable int edition) {
        return ReportJson.of(pages.paper(viewer, subject, period, edition));
    }

    @PutMapping(REPORT + "/draft")
    ReportJson save(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportBody body) {
        reports.save(viewer, subject, period, body.draft());
        return read(viewer, subject, period);
    }

    @PostMapping(REPORT + "/submission")
    ReportJson submit(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        reports.submit(viewer, subject, period);
        return read(viewer, subject, period);
    }

    @DeleteMapping(REPORT + "/submission")
    ReportJson withdraw(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        reports.withdraw(viewer, subject, period);
        return read(viewer, subject, period);
    }

    @PostMapping(REPORT + "/receipt")
    ReportJson receive(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        receipts.receive(viewer, subject, period);
        return read(viewer, subject, period);
    }

    @PostMapping(REPORT + "/return")
    ReportJson sendBack(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportReturnBody body) {
        receipts.sendBack(viewer, subject, period, body.reason() == null ? "" : body.reason());
        return read(viewer, subject, period);
    }
}
