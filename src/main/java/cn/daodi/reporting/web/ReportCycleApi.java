package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Exceptions;
import cn.daodi.reporting.Receipts;
import cn.daodi.reporting.Reports;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rest of a report's cycle as JSON: no change, unit's check, restatement, exceptions. */
@RestController
@RequestMapping("/api/v1/reports/{subject}/{period}")
class ReportCycleApi {
    private final Reports reports;
    private final Receipts receipts;
    private final Exceptions exceptions;
    private final ReportPages pages;

    ReportCycleApi(Reports reports, Receipts receipts, Exceptions exceptions, ReportPages pages) {
        this.reports = reports;
        this.receipts = receipts;
        this.exceptions = exceptions;
        this.pages = pages;
    }

    /**
     * Why, and for an exception what is granted.
     *
     * @param due a later day
     * @param excuse true, said in so many words, when the report is not owed at all
     */
    record ReportReasonBody(
            @Nullable String reason,
            @Nullable LocalDate due,
            @Nullable Boolean excuse) {
        boolean excuses() {
            boolean excused = Boolean.TRUE.equals(excuse);
            if (excused == (due != null)) throw Refused.at("due", "report.exception-which");
            return excused;
        }

        String words() {
            return reason == null ? "" : reason;
        }
    }

    @PostMapping("/no-change")
    ReportJson submitUnchanged(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        reports.submitUnchanged(viewer, subject, period);
        return read(viewer, subject, period);
    }

    @PostMapping("/check")
    ReportJson check(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @PathVariable HalfMonth period) {
        receipts.check(viewer, subject, period);
        return read(viewer, subject, period);
    }

    @PostMapping("/check/refusal")
    ReportJson refuseCheck(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportReasonBody body) {
        receipts.refuseCheck(viewer, subject, period, body.words());
        return read(viewer, subject, period);
    }

    @PostMapping("/restatement")
    ReportJson restate(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportReasonBody body) {
        reports.restate(viewer, subject, period, body.words());
        return read(viewer, subject, period);
    }

    @PostMapping("/exception")
    ReportJson except(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportReasonBody body) {
        pages.ofOffice(viewer, subject, period);
        if (body.excuses()) exceptions.excuse(viewer, subject, period, body.words());
        else exceptions.extend(viewer, subject, period, new Exceptions.Grant(body.due(), body.words()));
        return read(viewer, subject, period);
    }

    @DeleteMapping("/exception")
    ReportJson owe(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable HalfMonth period,
            @RequestBody ReportReasonBody body) {
        exceptions.owe(viewer, subject, period, body.words());
        return read(viewer, subject, period);
    }

    private ReportJson read(Viewer viewer, String subject, HalfMonth period) {
        return ReportJson.of(pages.page(viewer, subject, period));
    }
}
