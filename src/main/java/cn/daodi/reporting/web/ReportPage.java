package cn.daodi.reporting.web;

import cn.daodi.activity.TimelineEntry;
import cn.daodi.reporting.FiledReport;
import cn.daodi.reporting.HalfMonthReport;
import cn.daodi.reporting.ReportLine;
import cn.daodi.reporting.ReportPart;
import cn.daodi.reporting.ReportReading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as the viewer may see it.
 *
 * @param rights what this viewer may do with it now
 * @param filed what was frozen, once received
 * @param past earlier and later periods of the same subject, newest first
 */
public record ReportPage(
        HalfMonthReport report,
        ReportReading.Drafter drafter,
        Rights rights,
        List<ReportLine> lines,
        @Nullable FiledReport filed,
        List<ReportReading.Past> past,
        List<TimelineEntry> timeline,
        LocalDate today) {

    /** Writing and deciding; both only while the state allows it. */
    public record Rights(boolean write, boolean withdraw, boolean decide, boolean drafts) {}

    public List<ReportLine> lines(ReportPart part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public List<ReportLine> standing(ReportPart part) {
        return lines(part).stream().filter(line -> !line.dropped()).toList();
    }

    public long drafted() {
        return lines.stream().filter(line -> line.sourceKind() != null).count();
    }

    public boolean mayEdit() {
        return rights.write() && report.state().isOpen();
    }

    public boolean isEnded() {
        return !today.isBefore(report.period().last());
    }

    public String draftName() {
        return "reports/" + report.subject().number() + "/" + report.period() + "/" + report.version();
    }
}
