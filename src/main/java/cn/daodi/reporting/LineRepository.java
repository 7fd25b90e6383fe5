package cn.daodi.reporting;

import cn.daodi.activity.NoteTaken;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of a report's lines, and their drafting from the sources. */
@Repository
class LineRepository {
    private final JdbcClient jdbc;
    private final List<DraftLines> sources;

    LineRepository(JdbcClient jdbc, List<DraftLines> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    List<ReportLine> of(String county, long report) {
        return jdbc.sql("""
                select id, part, words, source_kind, source_number, source_day, edited, dropped_at
                  from reporting.line where county = :county and report = :report
                 order by source_day nulls last, id""")
                .param("county", county)
                .param("report", report)
                .query(LineRepository::line)
                .list();
    }

    /** Adds the lines of sources not seen before. What was edited or dropped is left alone. */
    void draft(SubjectId subject, long report, HalfMonth period) {
        for (var source : sources) {
            source.of(subject, period).forEach(line -> add(subject.county(), report, line));
        }
    }

    /** One new note into the open report of its half month, if there is one: a single statement. */
    void bring(NoteTaken note, HalfMonth period, ReportPart part) {
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, source_kind, source_number, source_day)
                select county, id, :part, :words, 'note', :number, :day from reporting.report
                 where county = :county and subject = :subject and period = :period and state in ('DUE', 'RETURNED')
                on conflict (county, report, source_kind, source_number) where source_kind is not null do nothing""")
                .param("county", note.subject().county())
                .param("subject", note.subject().serial())
                .param("period", period.toString())
                .param("part", part.name())
                .param("words", note.facts().getFirst())
                .param("number", note.number())
                .param("day", note.day())
                .update();
    }

    private void add(String county, long report, DraftLines.Line line) {
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, source_kind, source_number, source_day)
                values (:county, :report, :part, :words, :kind, :number, :day)
                on conflict (county, report, source_kind, source_number) where source_kind is not null do nothing""")
                .param("county", county)
                .param("report", report)
                .param("part", line.part().name())
                .param("words", line.words())
                .param("kind", line.sourceKind())
                .param("number", line.sourceNumber())
                .param("day", line.day())
                .update();
    }

    void write(String county, long report, ReportPart part, String words) {
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, edited)
                values (:county, :report, :part, :words, true)""")
                .param("county", county)
                .param("report", report)
                .param("part", part.name())
                .param("words", words)
                .update();
    }

    void edit(String county, long line, String words) {
        jdbc.sql("""
                update reporting.line set words = :words, edited = true, version = version + 1
                 where county = :county and id = :id""")
                .param("county", county)
                .param("id", line)
                .param("words", words)
                .update();
    }

    void drop(String county, long line, OffsetDateTime at) {
        jdbc.sql(
                        "update reporting.line set dropped_at = :at, version = version + 1 where county = :county and id = :id")
                .param("county", county)
                .param("id", line)
                .param("at", at)
                .update();
    }

    void restore(String county, long line) {
        jdbc.sql(
                        "update reporting.line set dropped_at = null, version = version + 1 where county = :county and id = :id")
                .param("county", county)
                .param("id", line)
                .update();
    }

    /** A withdrawn source takes its untouched line along, in reports still open. */
    void dropSource(String county, String kind, String number, OffsetDateTime at) {
        jdbc.sql("""
                update reporting.line l set dropped_at = :at, version = l.version + 1
                  from reporting.report r
                 where l.county = :county and l.source_kind = :kind and l.source_number = :number
                   and not l.edited and l.dropped_at is null
                   and r.county = l.county and r.id = l.report and r.state in ('DUE', 'RETURNED')""")
                .param("county", county)
                .param("kind", kind)
                .param("number", number)
                .param("at", at)
                .update();
    }

    private static ReportLine line(ResultSet row, int number) throws SQLException {
        return new ReportLine(
                row.getLong("id"),
                ReportPart.valueOf(row.getString("part")),
                row.getString("words"),
                row.getString("source_kind"),
                row.getString("source_number"),
                row.getObject("source_day", LocalDate.class),
                row.getBoolean("edited"),
                row.getObject("dropped_at") != null);
    }
}
