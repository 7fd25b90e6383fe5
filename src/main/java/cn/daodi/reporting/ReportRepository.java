package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of reports. */
@Repository
class ReportRepository {
    static final String REPORTS = """
            select r.*, s.kind as subject_kind, s.number, s.name
              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
             where r.county = :county\s""";

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HalfMonthReport> find(Subject subject, HalfMonth period) {
        return find(subject, period, "");
    }

    /** The same, held until the transaction ends: two submissions of one report come one after the other. */
    Optional<HalfMonthReport> lock(Subject subject, HalfMonth period) {
        return find(subject, period, " for update of r");
    }

    private Optional<HalfMonthReport> find(Subject subject, HalfMonth period, String lock) {
        return jdbc.sql(REPORTS + "and r.subject = :subject and r.period = :period" + lock)
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .param("period", period.toString())
                .query((row, n) -> report(row))
                .optional();
    }

    /** One version further, or {@link Overtaken}. */
    void step(HalfMonthReport report, String columns, Map<String, ?> params) {
        int rows = jdbc.sql("update reporting.report set version = version + 1" + columns
                        + " where county = :county and id = :id and version = :version")
                .param("county", report.subject().id().county())
                .param("id", report.id())
                .param("version", report.version())
                .params(params)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    void submit(HalfMonthReport report, Actor actor, OffsetDateTime at) {
        step(report, """
                , state = 'SUBMITTED', first_submitted_at = coalesce(first_submitted_at, :at), submitted_at = :at,
                  submitted_by = :by, submitted_name = :name""", Map.of("at", at, "by", actor.person().serial(), "name", actor.name()));
    }

    /** Taken back by its own people: it was never filed, unless it had been returned before. */
    void withdraw(HalfMonthReport report) {
        step(report, """
                , state = case when return_reason is null then 'DUE' else 'RETURNED' end,
                  first_submitted_at = case when return_reason is null then null else first_submitted_at end""", Map.of());
    }

    /** The office's word on a report; the reason is empty on receipt. */
    record Decision(ReportState state, Actor actor, OffsetDateTime at, String reason) {}

    void decide(HalfMonthReport report, Decision decision) {
        step(
                report,
                """
                , state = :state, decided_at = :at, decided_name = :name, decided_title = :title,
                  return_reason = case when :state = 'RETURNED' then :reason else return_reason end""",
                Map.of(
                        "state", decision.state().name(),
                        "at", decision.at(),
                        "name", decision.actor().name(),
                        "title", decision.actor().title(),
                        "reason", decision.reason()));
    }

    void drafter(HalfMonthReport report, PostId post) {
        step(report, ", drafter = :drafter", Map.of("drafter", post.serial()));
    }

    static HalfMonthReport report(ResultSet row) throws SQLException {
        String county = row.getString("county");
        long submittedBy = row.getLong("submitted_by");
        var submitter = row.wasNull() ? null : new PersonId(county, submittedBy);
        var subject = new Subject(
                new SubjectId(county, row.getLong("subject")),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("number"),
                row.getString("name"));
        return new HalfMonthReport(
                row.getLong("id"),
                subject,
                HalfMonth.parse(row.getString("period")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("provisional"),
                new PostId(county, row.getLong("drafter")),
                ReportState.valueOf(row.getString("state")),
                instant(row, "first_submitted_at"),
                instant(row, "submitted_at"),
                submitter,
                row.getString("submitted_name"),
                instant(row, "decided_at"),
                row.getString("decided_name"),
                row.getString("return_reason"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
