package cn.daodi.reporting;

import cn.daodi.kernel.Actor;
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
    private final JdbcClient jdbc;
    private final LineRepository lines;
    private final JsonMapper json;
    private final Clock clock;

    Filing(JdbcClient jdbc, LineRepository lines, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.json = json;
        this.clock = clock;
    }

    /** A further edition: the first on receipt, later ones when a restatement is received. */
    void freeze(HalfMonthReport report, Reckoning reckoning, Actor receiver) {
        String text = json.writeValueAsString(content(report, reckoning));
        jdbc.sql("""
                insert into reporting.filed_report (county, report, edition, content, sha256, filed_at, received_by, reason)
                values (:county, :report, :edition, :content, :sha, :at, :by, :reason)""")
                .param("county", receiver.county())
                .param("report", report.id())
                .param("edition", report.edition() + 1)
                .param("content", text)
                .param("sha", Sha256.of(text))
                .param("at", OffsetDateTime.now(clock))
                .param("by", receiver.name() + " " + receiver.title())
                .param("reason", report.edition() == 0 ? null : report.restateReason())
                .update();
    }

    private FiledReport.Content content(HalfMonthReport report, Reckoning reckoning) {
        var standing = lines.of(report).stream()
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
                report.promise());
    }

    /** A returned report is open again: what was recorded meanwhile comes in. */
    void redraft(HalfMonthReport report) {
        lines.draft(report.subject().id(), report.id(), report.period());
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
