package cn.daodi.reporting.web;

import cn.daodi.activity.Journal;
import cn.daodi.activity.TimelineEntry;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.FiledReport;
import cn.daodi.reporting.ReportLine;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.ReportState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report page: few statements, no aggregate loaded for its own sake. */
@Component
class ReportPages {
    private final ReportReading reading;
    private final Journal journal;
    private final Clock clock;

    ReportPages(ReportReading reading, Journal journal, Clock clock) {
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    ReportPage page(Viewer viewer, String number, HalfMonth period) {
        return page(viewer, number, period, null);
    }

    /**
     * The report, or one of its editions.
     *
     * @param edition null for what stands now: what is being written, else the latest edition
     */
    ReportPage page(Viewer viewer, String number, HalfMonth period, @Nullable Integer edition) {
        var read = reading.require(viewer, number, period);
        return page(
                viewer,
                read,
                edition,
                read.seen() ? journal.of(viewer, read.report().subject().id(), 12) : List.of());
    }

    /** For what the receiving office alone may do with it; 404 for everybody else. */
    ReportPage ofOffice(Viewer viewer, String number, HalfMonth period) {
        var page = page(viewer, number, period);
        if (!page.rights().office()) throw new NotVisible();
        return page;
    }

    private ReportPage page(
            Viewer viewer, ReportReading.Read read, @Nullable Integer edition, List<TimelineEntry> timeline) {
        var report = read.report();
        List<FiledReport> editions = report.edition() == 0 ? List.of() : reading.editions(report);
        var filed = shown(viewer, read, editions, edition);
        return new ReportPage(
                read,
                rights(viewer, read),
                filed == null ? lines(read) : List.of(),
                editions,
                filed,
                timeline,
                LocalDate.now(clock));
    }

    /** Whoever only answers an instruction reads what stands in it, without its sources. */
    private List<ReportLine> lines(ReportReading.Read read) {
        var lines = reading.lines(read.report());
        return read.seen()
                ? lines
                : lines.stream()
                        .filter(line -> !line.dropped())
                        .map(ReportLine::withoutSource)
                        .toList();
    }

    /** The same without its timeline, for paper. */
    ReportPage paper(Viewer viewer, String number, HalfMonth period, @Nullable Integer edition) {
        return page(viewer, reading.require(viewer, number, period), edition, List.of());
    }

    /** While a report is restated, its writers and the office see the new text; everybody else what was filed. */
    private static @Nullable FiledReport shown(
            Viewer viewer, ReportReading.Read read, List<FiledReport> editions, @Nullable Integer edition) {
        if (edition != null)
            return editions.stream()
                    .filter(filed -> filed.edition() == edition)
                    .findFirst()
                    .orElseThrow(NotVisible::new);
        if (editions.isEmpty()) return null;
        var report = read.report();
        boolean works = read.writes() || viewer.is(report.subject().kind().office());
        return report.state() != ReportState.RECEIVED && works ? null : editions.getFirst();
    }

    private static ReportPage.Rights rights(Viewer viewer, ReportReading.Read read) {
        var report = read.report();
        boolean submitted = report.state() == ReportState.SUBMITTED;
        boolean office = viewer.is(report.subject().kind().office());
        boolean own = read.writes() || viewer.person().equals(report.submittedBy());
        boolean drafts = viewer.posts().stream().anyMatch(post -> post.id().equals(report.drafter()));
        boolean check = read.heads() && submitted && report.check().isOpen();
        boolean instruct = viewer.is(Role.SECRETARIAT) && report.firstSubmittedAt() != null;
        return new ReportPage.Rights(
                read.writes(),
                drafts,
                read.writes() && submitted,
                office && submitted && !own,
                check,
                office,
                instruct);
    }
}
