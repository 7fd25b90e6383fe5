package cn.daodi.reporting.web;

import cn.daodi.activity.Journal;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.ReportState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the report page: few statements, no aggregate loaded for its own sake. */
@Component
@Transactional(readOnly = true)
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
        var today = LocalDate.now(clock);
        var read = reading.require(viewer, number, period);
        var report = read.report();
        var subject = report.subject();
        boolean received = report.state() == ReportState.RECEIVED;
        return new ReportPage(
                report,
                read.drafter(),
                rights(viewer, read),
                received ? List.of() : reading.lines(report),
                received ? reading.filed(report).orElseThrow(NotVisible::new) : null,
                read.past(),
                journal.of(viewer, subject.id(), 12),
                today);
    }

    private static ReportPage.Rights rights(Viewer viewer, ReportReading.Read read) {
        var report = read.report();
        boolean submitted = report.state() == ReportState.SUBMITTED;
        boolean office = viewer.is(report.subject().kind().office());
        boolean own = read.writes() || viewer.person().equals(report.submittedBy());
        boolean drafts = viewer.posts().stream().anyMatch(post -> post.id().equals(report.drafter()));
        return new ReportPage.Rights(read.writes(), read.writes() && submitted, office && submitted && !own, drafts);
    }
}
