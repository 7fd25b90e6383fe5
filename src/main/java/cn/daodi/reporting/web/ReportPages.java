package cn.daodi.reporting.web;

import cn.daodi.activity.Journal;
import cn.daodi.directory.Subject;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.HalfMonthReport;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the report page: few statements, no aggregate loaded for its own sake. */
@Component
@Transactional(readOnly = true)
class ReportPages {
    private final JdbcClient jdbc;
    private final ReportReading reading;
    private final Journal journal;
    private final Clock clock;

    ReportPages(JdbcClient jdbc, ReportReading reading, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    ReportPage page(Viewer viewer, String number, HalfMonth period) {
        var today = LocalDate.now(clock);
        var read = reading.require(viewer, number, period);
        var report = read.report();
        var subject = report.subject();
        var around = around(subject, report);
        boolean received = report.state() == ReportState.RECEIVED;
        return new ReportPage(
                report,
                around.head(),
                rights(viewer, read),
                received ? List.of() : reading.lines(report),
                received ? reading.filed(report).orElseThrow(NotVisible::new) : null,
                around.past(),
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

    private record Around(ReportPage.Head head, List<ReportPage.PastReport> past) {}

    private Around around(Subject subject, HalfMonthReport report) {
        return jdbc.sql("""
                select p.label, coalesce(t.person_name, '') as holder, coalesce(p.unit_name, '') as unit,
                       (select array_agg(o.period || ' ' || o.state order by o.period desc)
                          from reporting.report o where o.county = :county and o.subject = :subject) as past
                  from directory.v_post p
                  left join directory.v_tenure t on t.county = p.county and t.post = p.id
                       and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where p.county = :county and p.id = :post""")
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .param("post", report.drafter().serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> around(row))
                .single();
    }

    private static Around around(ResultSet row) throws SQLException {
        var past = Arrays.stream((String[]) row.getArray("past").getArray())
                .limit(8)
                .map(text -> text.split(" "))
                .map(parts -> new ReportPage.PastReport(
                        HalfMonth.parse(parts[0]), ReportState.valueOf(parts[parts.length - 1])))
                .toList();
        return new Around(
                new ReportPage.Head(row.getString("label"), row.getString("holder"), row.getString("unit")), past);
    }
}
