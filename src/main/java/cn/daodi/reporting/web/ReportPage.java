package cn.daodi.reporting.web;

import cn.daodi.activity.TimelineEntry;
import cn.daodi.reporting.FiledReport;
import cn.daodi.reporting.HalfMonthReport;
import cn.daodi.reporting.Reckoning;
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
 * @param editions what was frozen, the latest first; empty before receipt
 * @param filed the edition that is shown, null while what is being written is shown
 */
public record ReportPage(
        ReportReading.Read read,
        Rights rights,
        List<ReportLine> lines,
        List<FiledReport> editions,
        @Nullable FiledReport filed,
        List<TimelineEntry> timeline,
        LocalDate today) {

    /**
     * What the viewer may do; each only while the state allows it.
     *
     * @param write one of those who may write it
     * @param drafts holds the post that drafts it
     * @param decide may receive it or send it back
     * @param check may check it for the unit
     * @param office of the office that receives it: may grant a later day, excuse it, enter it for a caller
     * @param instruct may enter what a leader wrote on it
     */
    public record Rights(
            boolean write,
            boolean drafts,
            boolean withdraw,
            boolean decide,
            boolean check,
            boolean office,
            boolean instruct) {}

    public HalfMonthReport report() {
        return read.report();
    }

    public ReportReading.Drafter drafter() {
        return read.drafter();
    }

    public Reckoning reckoning() {
        return read.reckoning();
    }

    public List<ReportReading.Past> past() {
        return read.past();
    }

    public List<ReportLine> lines(ReportPart part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public List<ReportLine> standing(ReportPart part) {
        return lines(part).stream().filter(line -> !line.dropped()).toList();
    }

    public long drafted() {
        return lines.stream().filter(line -> line.sourceKind() != null).count();
    }

    /** True for a line that says the same as the period before. */
    public boolean isSame(ReportLine line) {
        return read.before().contains(line.words());
    }

    /** While a correction is read: what was filed last; null when this is none. */
    public @Nullable FiledReport corrected() {
        return filed == null && !editions.isEmpty() ? editions.getFirst() : null;
    }

    /** True for a line of a correction that was not filed like this. */
    public boolean isCorrected(ReportLine line) {
        var before = corrected();
        return before != null
                && before.content().lines().stream()
                        .noneMatch(
                                was -> was.part() == line.part() && was.words().equals(line.words()));
    }

    /** Words that were filed in this part and no longer stand in the correction. */
    public List<String> takenOut(ReportPart part) {
        var before = corrected();
        if (before == null) return List.of();
        var now = standing(part).stream().map(ReportLine::words).toList();
        return before.content().lines().stream()
                .filter(was -> was.part() == part && !now.contains(was.words()))
                .map(FiledReport.Line::words)
                .toList();
    }

    public long fresh() {
        return lines.stream().filter(line -> !line.dropped() && !isSame(line)).count();
    }

    public boolean mayEdit() {
        return rights.write() && report().state().isOpen() && filed == null;
    }

    /** 本期无变化 in one click: nothing late, no promise to answer, nothing recorded. */
    public boolean mayBeUnchanged() {
        return mayEdit()
                && isEnded()
                && !reckoning().isBehind()
                && reckoning().promise() == null
                && lines.stream().allMatch(ReportLine::dropped);
    }

    /** True when "no change" would be no answer: something is late or a promise waits. */
    public boolean mayNotBeUnchanged() {
        return mayEdit() && isEnded() && (reckoning().isBehind() || reckoning().promise() != null);
    }

    public boolean isEnded() {
        return !today.isBefore(report().period().last());
    }

    /** True when the office still waits for the unit's check. */
    public boolean waitsForCheck() {
        return report().check().isOpen() && !today.isAfter(report().dueOn());
    }

    /** Text of the line that says whom it goes to once the viewer submits it. */
    public String goesTo() {
        boolean checked = report().check().needed() && !read.heads();
        return (checked ? "report.with-you-check." : "report.with-you.")
                + report().subject().kind().name();
    }

    public String draftName() {
        return "reports/" + report().subject().number() + "/" + report().period() + "/" + report().version();
    }
}
