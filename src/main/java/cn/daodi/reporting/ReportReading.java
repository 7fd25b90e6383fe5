package cn.daodi.reporting;

import cn.daodi.directory.Answered;
import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading one report: for whoever may see its subject. */
@Service
@Transactional(readOnly = true)
public class ReportReading {
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
     * @param past reports of the same subject, the newest first
     */
    public record Read(HalfMonthReport report, boolean writes, Drafter drafter, List<Past> past) {}

    /** Who drafts a report. */
    public record Drafter(String post, String name, String unit) {}

    /** A report of another period. */
    public record Past(HalfMonth period, ReportState state) {}

    public Read require(Viewer by, String number, HalfMonth period) {
        return jdbc.sql("""
                select r.*, s.kind as subject_kind, s.number, s.name, """ + Subjects.ANSWERING + """
                     , p.label as drafter_post, coalesce(p.unit_name, '') as drafter_unit, coalesce(t.person_name, '') as drafter_name,
                       array(select o.period || ' ' || o.state from reporting.report o
                              where o.county = r.county and o.subject = r.subject order by o.period desc limit 8) as past
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                  join directory.v_post p on p.county = r.county and p.id = r.drafter
                  left join directory.v_tenure t on t.county = p.county and t.post = p.id
                       and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where r.county = :county and s.number = :number and r.period = :period"""
                        + (by.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS) + " limit 1")
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("period", period.toString())
                .param("posts", by.postSerials())
                .param("capacities", Reports.WRITERS.stream().map(Enum::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> read(row, by))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static Read read(ResultSet row, Viewer by) throws SQLException {
        var report = ReportRepository.report(row);
        var past = Arrays.stream((String[]) row.getArray("past").getArray())
                .map(text -> text.split(" "))
                .map(parts -> new Past(HalfMonth.parse(parts[0]), ReportState.valueOf(parts[1])))
                .toList();
        var drafter = new Drafter(
                row.getString("drafter_post"), row.getString("drafter_name"), row.getString("drafter_unit"));
        return new Read(report, new Answered(report.subject(), Answered.posts(row)).by(by), drafter, past);
    }

    /** Lines of a report the viewer has been shown. */
    public List<ReportLine> lines(HalfMonthReport report) {
        return lines.of(report);
    }

    /** What was frozen, once received. */
    public Optional<FiledReport> filed(HalfMonthReport report) {
        return filing.latest(report);
    }
}
