package cn.daodi.reporting;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Sha256;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes what was received; rows are inserted and never changed, by grant. */
@Component
class Filing {
    private static final String RECEIVED = """
            with received as (
              update reporting.report
                 set version = version + 1, edition = edition + 1, state = 'RECEIVED', decided_at = :at, decided_name = :name,
                     decided_title = :title, behind = coalesce(cardinality(late_then) > 0, behind)
               where county = :county and id = :id and version = :version
              returning id, edition, restate_reason),
            frozen as (
              insert into reporting.filed_report (county, report, edition, content, sha256, filed_at, received_by, reason)
              select :county, id, edition, :content, :sha, :at, :receiver,
                     case when edition > 1 then restate_reason end
                from received)
            select count(*) from received""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Filing(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Receives a report and freezes it, in one statement: the first edition, later ones when a correction is received. */
    void receive(ReportRepository.Locked locked, Actor receiver) {
        var report = locked.report();
        String text = json.writeValueAsString(content(locked));
        int rows = jdbc.sql(RECEIVED)
                .param("county", receiver.county())
                .param("id", report.id())
                .param("version", report.version())
                .param("name", receiver.signed())
                .param("title", receiver.title())
                .param("receiver", receiver.marked() + " " + receiver.title())
                .param("content", text)
                .param("sha", Sha256.of(text))
                .param("at", OffsetDateTime.now(clock))
                .query((row, n) -> row.getInt(1))
                .single();
        if (rows == 0) throw new Overtaken();
    }

    private static FiledReport.Content content(ReportRepository.Locked locked) {
        var report = locked.report();
        var reckoning = locked.reckoning();
        var standing = locked.lines().stream()
                .filter(line -> !line.dropped())
                .map(line -> new FiledReport.Line(line.part(), line.words(), line.sourceKind(), line.sourceNumber()))
                .toList();
        return new FiledReport.Content(
                report.subject().id().county(),
                report.subject().number(),
                report.subject().name(),
                report.period().toString(),
                report.submittedName(),
                String.valueOf(report.submittedAt()),
                report.caller(),
                report.check().needed()
                        ? report.check().by() == null ? "" : report.check().by()
                        : null,
                standing,
                reckoning.late(),
                reckoning.isBehind() ? report.delay() : null,
                reckoning.promise(),
                report.promise(),
                locked.unit());
    }

    /** All editions, the latest first. */
    List<FiledReport> editions(HalfMonthReport report) {
        return jdbc.sql("""
                select content, edition, sha256, filed_at, received_by, reason from reporting.filed_report
                 where county = :county and report = :report order by edition desc""")
                .param("county", report.subject().id().county())
                .param("report", report.id())
                .query((row, n) -> new FiledReport(
                        json.readValue(row.getString("content"), FiledReport.Content.class),
                        row.getInt("edition"),
                        row.getString("sha256"),
                        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                        row.getString("received_by"),
                        row.getString("reason")))
                .list();
    }
}
