package cn.daodi.reporting;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
     * A report, and how near the viewer is to it.
     *
     * @param writes true when one of the viewer's posts may work on it
     */
    public record Read(HalfMonthReport report, boolean writes) {}

    public Read require(Viewer by, String number, HalfMonth period) {
        String visible = by.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS;
        String writes = Subjects.ANSWERED_BY_POSTS.replace(
                "a.post = any(:posts)", "a.post = any(:posts) and a.capacity = any(:writers)");
        return jdbc.sql("select x.*, " + writes.replace("s.county", "x.county").replace("s.id", "x.subject")
                        + " as writes from (" + ReportRepository.REPORTS
                        + "and s.number = :number and r.period = :period" + visible + ") x")
                .param("county", by.county())
                .param("number", shortNumber(by, number))
                .param("period", period.toString())
                .param("posts", by.postSerials())
                .param("writers", Reports.WRITERS.stream().map(Enum::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Read(ReportRepository.report(row), row.getBoolean("writes")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static String shortNumber(Viewer by, String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        String prefix = by.county() + "-";
        return upper.startsWith(prefix) ? upper.substring(prefix.length()) : upper;
    }

    /** Lines of a report the viewer has been shown. */
    public List<ReportLine> lines(HalfMonthReport report) {
        return lines.of(report.subject().id().county(), report.id());
    }

    /** What was frozen, once received. */
    public Optional<FiledReport> filed(HalfMonthReport report) {
        return filing.latest(report);
    }
}
