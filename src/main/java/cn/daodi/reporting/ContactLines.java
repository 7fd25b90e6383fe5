package cn.daodi.reporting;

import cn.daodi.enterprises.ContactChanged;
import cn.daodi.enterprises.ContactHeld;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A contact becomes lines: what was found as progress, what was promised as a next step, what is asked for as a problem. */
@Component
class ContactLines implements DraftLines {
    private static final String KIND = "contact";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Brings the lines into the open report of that half month, in the same transaction and in one statement. */
    @EventListener
    void on(ContactHeld held) {
        var words = held.words();
        var lines = lines(held.number(), held.day(), List.of(words.findings(), words.promises(), words.problem()));
        jdbc.sql("""
                insert into reporting.line (county, report, part, words, source_kind, source_number, source_day)
                select r.county, r.id, x.part, x.words, x.kind, :number, :day
                  from reporting.report r
                 cross join unnest(cast(:parts as text[]), cast(:words as text[]), cast(:kinds as text[])) x(part, words, kind)
                 where r.county = :county and r.subject = :subject and r.period = :period and r.state in ('DUE', 'RETURNED')
                on conflict (county, report, source_kind, source_number) where source_kind is not null do nothing""")
                .param("county", held.subject().county())
                .param("subject", held.subject().serial())
                .param("period", HalfMonth.of(held.day()).toString())
                .param("number", held.number())
                .param("day", held.day())
                .param("parts", lines.stream().map(line -> line.part().name()).toArray(String[]::new))
                .param("words", lines.stream().map(Line::words).toArray(String[]::new))
                .param("kinds", lines.stream().map(Line::sourceKind).toArray(String[]::new))
                .update();
    }

    /** A withdrawn contact takes its lines out of the open report, unless somebody has edited them. */
    @EventListener
    void on(ContactChanged change) {
        if (!change.kind().equals("ContactWithdrawn")) return;
        jdbc.sql("""
                update reporting.line l set dropped_at = :at, version = l.version + 1
                  from reporting.report r
                 where l.county = :county and l.source_kind in ('contact', 'contact-promise', 'contact-problem')
                   and l.source_number = :number and not l.edited and l.dropped_at is null
                   and r.county = l.county and r.id = l.report and r.state in ('DUE', 'RETURNED')""")
                .param("at", OffsetDateTime.now(clock))
                .param("county", change.subject().county())
                .param("number", change.number())
                .update();
    }

    @Override
    public List<Line> of(SubjectId subject, HalfMonth period) {
        return jdbc
                .sql("""
                select number, day, findings, promises, problem from enterprises.v_contact
                 where county = :county and subject = :subject and day between :first and :last
                 order by day, id""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, n) -> lines(
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        List.of(row.getString("findings"), row.getString("promises"), row.getString("problem"))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** @param texts findings, promises and problem; empty ones make no line */
    private static List<Line> lines(String number, LocalDate day, List<String> texts) {
        var lines = new ArrayList<Line>();
        add(lines, new Line(ReportPart.PROGRESS, texts.get(0).strip(), KIND, number, day));
        add(lines, new Line(ReportPart.NEXT, texts.get(1).strip(), KIND + "-promise", number, day));
        add(lines, new Line(ReportPart.PROBLEM, texts.get(2).strip(), KIND + "-problem", number, day));
        return lines;
    }

    private static void add(List<Line> lines, Line line) {
        if (!line.words().isEmpty()) lines.add(line);
    }
}
