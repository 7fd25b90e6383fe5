package cn.daodi.reporting;

import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reading one report: for whoever may see its subject. */
@Service
public class ReportReading {
    private static final String READ = """
            select r.*, s.kind as subject_kind, s.number, s.name, """ + Reckoning.COLUMNS + """
                 , p.label as drafter_post, coalesce(p.unit_name, '') as drafter_unit, coalesce(t.person_name, '') as drafter_name,
                   array(select o.period || ' ' || o.standing from reporting.report o
                          where o.county = r.county and o.subject = r.subject order by o.period desc limit 8) as past,
                   array(select l.words from reporting.line l
                          where l.county = r.county and l.dropped_at is null
                            and l.report = (select o.id from reporting.report o
                                             where o.county = r.county and o.subject = r.subject and o.period < r.period
                                             order by o.period desc limit 1)) as before
              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
              join directory.v_post p on p.county = r.county and p.id = r.drafter
              left join directory.v_tenure t on t.county = p.county and t.post = p.id
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
             where r.county = :county and s.number = :number and r.period = :period""";

    private static final String INSTRUCTED = " and (" + Subjects.ANSWERED_FOR + """
             or (r.edition > 0 or r.state = 'SUBMITTED')
                and exists (select 1 from reporting.instruction i
                              join directory.v_post o on o.county = i.county and o.unit = i.unit and o.kind <> 'CADRE' and o.id = any(:posts)
                             where i.county = r.county and i.report = r.id and i.state <> 'WITHDRAWN'))""";

    private final JdbcClient jdbc;
    private final LineRepository lines;
    private final Filing filing;
    private final Clock clock;

    ReportReading(JdbcClient jdbc, LineRepository lines, Filing filing, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.filing = filing;
        this.clock = clock;
    }

    /**
     * A report, who drafts it, and how near the viewer is to it.
     *
     * @param writes true when one of the viewer's posts may work on it
     * @param seen false for a unit that answers an instruction written on it and sees nothing else of the subject
     * @param heads true when the viewer is head of its unit and may check it
     * @param past reports of the same subject, the newest first
     * @param before words of the lines of the period before, to tell what is new
     */
    public record Read(
            HalfMonthReport report,
            Reckoning reckoning,
            boolean seen,
            boolean writes,
            boolean heads,
            Drafter drafter,
            List<Past> past,
            Set<String> before) {}

    /** Who drafts a report. */
    public record Drafter(String post, String name, String unit) {}

    /** A report of another period. */
    public record Past(HalfMonth period, ReportState state) {}

    /** Of a subject the viewer sees, or with an instruction on it that a unit of the viewer's answers. */
    public Read require(Viewer by, String number, HalfMonth period) {
        return jdbc.sql(READ + (by.seesWholeCounty() ? "" : INSTRUCTED) + " limit 1")
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("period", period.toString())
                .param("subjects", by.subjectSerials())
                .param("posts", by.postSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> read(row, by))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static Read read(ResultSet row, Viewer by) throws SQLException {
        var report = ReportRows.report(row);
        boolean seen = by.seesWholeCounty()
                || List.of(by.subjectSerials()).contains(report.subject().id().serial());
        var past = Arrays.stream((String[]) row.getArray("past").getArray())
                .map(text -> text.split(" "))
                .map(parts -> new Past(HalfMonth.parse(parts[0]), ReportState.valueOf(parts[1])))
                .toList();
        var drafter = new Drafter(
                row.getString("drafter_post"), row.getString("drafter_name"), row.getString("drafter_unit"));
        boolean writes = by.answers(report.subject().id(), Reports.WRITERS);
        boolean heads = by.answers(report.subject().id(), List.of(Capacity.HEAD));
        var before = Set.copyOf(Arrays.asList((String[]) row.getArray("before").getArray()));
        return new Read(report, Reckoning.of(row), seen, writes, heads, drafter, seen ? past : List.of(), before);
    }

    /** Lines of a report the viewer has been shown. */
    public List<ReportLine> lines(HalfMonthReport report) {
        return lines.of(report);
    }

    /** What was frozen: all editions, the latest first. */
    public List<FiledReport> editions(HalfMonthReport report) {
        return filing.editions(report);
    }
}
