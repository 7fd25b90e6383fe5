package cn.daodi.reporting.web;

import cn.daodi.reporting.Delay;
import cn.daodi.reporting.FiledReport;
import cn.daodi.reporting.HalfMonthReport;
import cn.daodi.reporting.PromiseAnswer;
import cn.daodi.reporting.Reckoning;
import cn.daodi.reporting.ReportLine;
import cn.daodi.reporting.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the API gives it. While it is open, {@code lines} are what stands; once received, {@code filed} is
 * the edition that is in force, also while the report is restated.
 */
record ReportJson(
        String subject,
        String subjectName,
        String period,
        LocalDate dueOn,
        boolean provisional,
        ReportState state,
        int version,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable String caller,
        @Nullable Boolean onTime,
        @Nullable String returnReason,
        HalfMonthReport.UnitCheck check,
        boolean behind,
        List<Reckoning.LateMeasure> late,
        @Nullable Delay delay,
        Reckoning.@Nullable OpenPromise promise,
        @Nullable PromiseAnswer answer,
        int edition,
        @Nullable String restateReason,
        List<ReportLine> lines,
        @Nullable FiledReport filed) {
    private static @Nullable FiledReport inForce(ReportPage page) {
        return page.filed() != null || page.editions().isEmpty()
                ? page.filed()
                : page.editions().getFirst();
    }

    static ReportJson of(ReportPage page) {
        HalfMonthReport report = page.report();
        return new ReportJson(
                report.subject().number(),
                report.subject().name(),
                report.period().toString(),
                report.dueOn(),
                report.provisional(),
                report.state(),
                report.version(),
                report.firstSubmittedAt(),
                report.submittedAt(),
                report.submittedName(),
                report.caller(),
                report.onTime(),
                report.returnReason(),
                report.check(),
                page.reckoning().isBehind(),
                page.reckoning().late(),
                report.delay(),
                page.reckoning().promise(),
                report.promise(),
                report.edition(),
                report.restateReason(),
                page.lines(),
                inForce(page));
    }
}
