package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a report from a row of {@code reporting.report} joined with its subject. */
final class ReportRows {
    private ReportRows() {}

    static HalfMonthReport report(ResultSet row) throws SQLException {
        String county = row.getString("county");
        var subject = subject(row, county);
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
                submitter(row, county),
                row.getString("submitted_name"),
                instant(row, "decided_at"),
                row.getString("decided_name"),
                row.getString("return_reason"),
                new HalfMonthReport.UnitCheck(
                        row.getBoolean("needs_check"), instant(row, "checked_at"), row.getString("checked_name")),
                delay(row),
                promise(row),
                row.getInt("edition"),
                row.getString("restate_reason"),
                row.getString("caller"),
                row.getInt("version"));
    }

    private static Subject subject(ResultSet row, String county) throws SQLException {
        return new Subject(
                new SubjectId(county, row.getLong("subject")),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("number"),
                row.getString("name"));
    }

    private static @Nullable PersonId submitter(ResultSet row, String county) throws SQLException {
        long person = row.getLong("submitted_by");
        return row.wasNull() ? null : new PersonId(county, person);
    }

    private static @Nullable Delay delay(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        var delay = new Delay(
                cause == null ? null : DelayCause.valueOf(cause),
                Objects.requireNonNullElse(row.getString("cause_words"), ""),
                Objects.requireNonNullElse(row.getString("remedy"), ""),
                row.getObject("promised_on", LocalDate.class));
        return delay.isEmpty() ? null : delay;
    }

    private static @Nullable PromiseAnswer promise(ResultSet row) throws SQLException {
        String outcome = row.getString("promise_outcome");
        String words = Objects.requireNonNullElse(row.getString("promise_words"), "");
        if (outcome == null && words.isEmpty()) return null;
        return new PromiseAnswer(outcome == null ? null : PromiseOutcome.valueOf(outcome), words);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
