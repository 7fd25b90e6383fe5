package cn.daodi.reporting;

import cn.daodi.activity.NoteTaken;
import cn.daodi.kernel.HalfMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of a report's lines; drawing them from their sources is {@link Drafting}'s. */
@Repository
class LineRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    LineRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ReportLine> of(HalfMonthReport report) {
        return jdbc.sql("""
                select id, part, words, source_kind, source_number, source_day, edited, dropped_at
                  from reporting.line where county = :county and report = :report
                 order by source_day nulls last, id""")
                .param("county", report.subject().id().county())
                .param("report", report.id())
                .query(LineRepository::line)
                .list();
    }

    /** One new note into the open report of its half month, if there is one: a single statement. */
    void bring(NoteTaken note, HalfMonth period, ReportPart part) {
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, source_kind, source_number, source_day)
                select county, id, :part, :words, 'note', :number, :day from reporting.report
                 where county = :county and subject = :subject and period = :period
                   and state in ('DUE', 'RETURNED') and edition = 0
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

    /** Lines a person added, part by part, in one statement. */
    void write(HalfMonthReport report, Map<ReportPart, List<String>> added) {
        var parts = new ArrayList<String>();
        var words = new ArrayList<String>();
        new TreeMap<>(added)
                .forEach((part, texts) -> texts.forEach(text -> {
                    parts.add(part.name());
                    words.add(text);
                }));
        if (words.isEmpty()) return;
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, edited)
                select :county, :report, part, words, true
                  from unnest(:parts, :words) with ordinality as added(part, words, place) order by place""")
                .param("county", report.subject().id().county())
                .param("report", report.id())
                .param("parts", parts.toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .update();
    }

    /** Words, edited and dropped of the changed lines, in one statement. */
    void change(HalfMonthReport report, List<ReportLine> changed) {
        if (changed.isEmpty()) return;
        jdbc.sql("""
                update reporting.line l
                   set words = c.words, edited = c.edited, version = l.version + 1,
                       dropped_at = case when c.dropped then coalesce(l.dropped_at, :at) end
                  from unnest(:ids, :words, :edited, :dropped) as c(id, words, edited, dropped)
                 where l.county = :county and l.report = :report and l.id = c.id""")
                .param("county", report.subject().id().county())
                .param("report", report.id())
                .param("at", OffsetDateTime.now(clock))
                .param("ids", changed.stream().map(ReportLine::id).toArray(Long[]::new))
                .param("words", changed.stream().map(ReportLine::words).toArray(String[]::new))
                .param("edited", changed.stream().map(ReportLine::edited).toArray(Boolean[]::new))
                .param("dropped", changed.stream().map(ReportLine::dropped).toArray(Boolean[]::new))
                .update();
    }

    /** The lines are again what was filed; what a correction had added is left out. */
    void refile(HalfMonthReport report, List<FiledReport.Line> filed) {
        var sourced = filed.stream().filter(line -> line.sourceNumber() != null).toList();
        jdbc.sql("""
                update reporting.line l
                   set words = coalesce(f.words, l.words), version = l.version + 1,
                       dropped_at = case when f.words is null then coalesce(l.dropped_at, :at) end
                  from reporting.line o
                  left join unnest(:kinds, :numbers, :words) as f(kind, number, words)
                       on f.kind = o.source_kind and f.number = o.source_number
                 where o.county = :county and o.report = :report and l.county = o.county and l.id = o.id""")
                .param("county", report.subject().id().county())
                .param("report", report.id())
                .param("at", OffsetDateTime.now(clock))
                .param(
                        "kinds",
                        sourced.stream().map(FiledReport.Line::sourceKind).toArray(String[]::new))
                .param(
                        "numbers",
                        sourced.stream().map(FiledReport.Line::sourceNumber).toArray(String[]::new))
                .param("words", sourced.stream().map(FiledReport.Line::words).toArray(String[]::new))
                .update();
        write(
                report,
                filed.stream()
                        .filter(line -> line.sourceNumber() == null)
                        .collect(Collectors.groupingBy(
                                FiledReport.Line::part,
                                Collectors.mapping(FiledReport.Line::words, Collectors.toList()))));
    }

    /** A withdrawn source takes its untouched line along, in reports still open. */
    void dropSource(String county, String kind, String number) {
        jdbc.sql("""
                update reporting.line l set dropped_at = :at, version = l.version + 1
                  from reporting.report r
                 where l.county = :county and l.source_kind = :kind and l.source_number = :number
                   and not l.edited and l.dropped_at is null
                   and r.county = l.county and r.id = l.report and r.state in ('DUE', 'RETURNED')
                   and r.edition = 0""")
                .param("county", county)
                .param("kind", kind)
                .param("number", number)
                .param("at", OffsetDateTime.now(clock))
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
