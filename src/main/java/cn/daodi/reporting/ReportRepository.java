package cn.daodi.reporting;

import cn.daodi.directory.Answered;
import cn.daodi.directory.Subject;
import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of reports. */
@Repository
class ReportRepository {
    private static final String FROM = """

              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
             where r.county = :county\s""";
    static final String REPORTS = "select r.*, s.kind as subject_kind, s.number, s.name" + FROM;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A report held until the transaction ends, and the posts that may write it. */
    record Locked(HalfMonthReport report, Answered writers) {}

    /** Two submissions of one report come one after the other; 404 when there is none the viewer may see. */
    Locked lock(Viewer by, String number, HalfMonth period) {
        return jdbc.sql("select r.*, s.kind as subject_kind, s.number, s.name, " + Subjects.ANSWERING + FROM
                        + "and s.number = :number and r.period = :period"
                        + (by.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS) + " for update of r")
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("period", period.toString())
                .param("posts", by.postSerials())
                .param("capacities", Reports.WRITERS.stream().map(Enum::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> {
                    var report = report(row);
                    return new Locked(report, new Answered(report.subject(), Answered.posts(row)));
                })
                .optional()
                .orElseThrow(NotVisible::new);
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
