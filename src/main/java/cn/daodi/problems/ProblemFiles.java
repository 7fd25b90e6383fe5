package cn.daodi.problems;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Problems, read whole, for whoever may see them. */
@Service
public class ProblemFiles {
    private static final String FILE = ProblemRows.PROBLEM + """
            ,
                   (select json_agg(json_build_object('unit', l.unit, 'pause', l.pause, 'reason', l.reason, 'from', l.from_at, 'to', l.to_at,
                           'name', u.name) order by l.id)
                      from problems.spell l left join directory.v_unit u on u.county = l.county and u.id = l.unit
                     where l.county = p.county and l.problem = p.id) as spells,
                   case when p.closed_at is null then (
                     select json_agg(json_build_object('number', m.number, 'what', m.what) order by m.due_on, m.id)
                       from plans.v_measure m join problems.concern c on c.county = m.county and c.subject = m.subject
                      where m.county = p.county and c.problem = p.id and m.received and m.dropped_on is null
                        and (m.done_on is null or m.number = p.measure)) end as measures,
                   (select u.name from directory.v_unit u where u.county = p.county and u.id = p.handler) as handler_name,
                   (select u.name from directory.v_unit u where u.county = p.county and u.id = p.holder) as holder_name,
                   (select u.name from directory.v_unit u where u.county = p.county and u.id = p.next_unit) as next_name,
                   (select count(*) from problems.call_back b
                     where b.county = p.county and b.problem = p.id and b.round = p.round) as calls""";

    private final JdbcClient jdbc;
    private final LineRows lines;
    private final Clock clock;

    ProblemFiles(JdbcClient jdbc, LineRows lines, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.clock = clock;
    }

    /** A problem and what the viewer is to it. */
    public record Opened(ProblemFile file, Standpoint who) {}

    private record Read(Problem problem, ProblemFile.Head head, Names names, Standpoint who, Timing timing) {}

    private record Names(
            String handler,
            String holder,
            String next,
            List<NamedSpell> spells,
            List<ProblemFile.Measure> measures,
            int calls) {}

    private record NamedSpell(
            @Nullable Long unit,
            @Nullable Pause pause,
            @Nullable String reason,
            Instant from,
            @Nullable Instant to,
            @Nullable String name) {
        Spell spell() {
            return new Spell(unit, pause, reason, from, to);
        }
    }

    /** The problem if the viewer may see it; 404 otherwise. */
    public Opened of(Viewer by, String number) {
        var read = read(by, number);
        var said = lines.of(read.problem(), by.is(Role.STATIONING_OFFICE));
        var bars = bars(read, clock.instant());
        return new Opened(file(read, concerns(read.problem()), said, bars), read.who());
    }

    /** Without what was said and whose hands it was in: what a form shows of it. */
    public Opened ofForm(Viewer by, String number) {
        var read = read(by, number);
        return new Opened(file(read, concerns(read.problem()), List.of(), List.of()), read.who());
    }

    private Read read(Viewer by, String number) {
        return jdbc.sql(FILE + ProblemRepository.STANDPOINT + ProblemRepository.TIMING + ProblemRepository.FROM
                        + " and p.number = :number" + ProblemSql.seen(by))
                .params(ProblemSql.asking(by, clock))
                .param("number", ProblemRepository.within(by.county(), number))
                .query((row, n) -> read(row, ProblemRows.standpoint(row, by)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static List<ProblemFile.Concern> concerns(Problem problem) {
        return problem.concerns.stream()
                .map(each -> new ProblemFile.Concern(each.number(), each.name(), each.said()))
                .toList();
    }

    private static Read read(ResultSet row, Standpoint who) throws SQLException {
        var problem = ProblemRows.problem(row);
        var raised = new ProblemFile.Raised(
                problem.raised.origin(),
                row.getString("raised_name"),
                row.getString("raised_title"),
                problem.raised.at());
        var head = new ProblemFile.Head(
                problem.raised.number(),
                problem.version,
                problem.raised.words(),
                problem.judged.category(),
                problem.judged.difficulty(),
                problem.judged.tier(),
                problem.state,
                problem.end == null ? null : problem.end.outcome(),
                problem.end == null ? "" : problem.end.words(),
                ProblemRows.serial(row, "attachment"),
                text(row.getString("note")),
                text(row.getString("measure")),
                raised);
        var names = new Names(
                text(row.getString("handler_name")),
                text(row.getString("holder_name")),
                text(row.getString("next_name")),
                JsonMapper.shared().readValue(row.getString("spells"), new TypeReference<List<NamedSpell>>() {}),
                measures(row.getString("measures")),
                row.getInt("calls"));
        return new Read(problem, head, names, who, RulesRepository.timing(row));
    }

    private ProblemFile file(
            Read read,
            List<ProblemFile.Concern> concerns,
            List<ProblemFile.Line> said,
            List<ProblemFile.HandsBar> bars) {
        var problem = read.problem();
        var now = clock.instant();
        var holding = problem.holding;
        var hold = new ProblemFile.Hold(
                read.names().handler(),
                read.names().holder(),
                read.names().next(),
                holding.next() == null ? holding.handler() : holding.next(),
                holding.ruled(),
                holding.pause(),
                holding.pauseReason(),
                holding.since());
        return new ProblemFile(
                read.head(),
                hold,
                times(problem, read.names().calls()),
                concerns,
                read.names().measures(),
                said,
                bars,
                now);
    }

    private static ProblemFile.Times times(Problem problem, int calls) {
        var marks = problem.marks;
        return new ProblemFile.Times(
                problem.due.at(),
                problem.due.provisional(),
                marks.contactDue(),
                marks.contacted(),
                marks.reviewOn(),
                marks.asking(),
                marks.round(),
                marks.extensions(),
                marks.drawn(),
                calls);
    }

    private List<ProblemFile.HandsBar> bars(Read read, Instant now) {
        Map<Long, String> names = new HashMap<>();
        for (var spell : read.names().spells())
            if (spell.unit() != null && spell.name() != null) names.put(spell.unit(), spell.name());
        var spells = read.names().spells().stream().map(NamedSpell::spell).toList();
        var bars = new ArrayList<ProblemFile.HandsBar>();
        int from = 0;
        for (var held : Hands.of(spells, read.timing().hours(), now).held()) {
            String unit = held.unit() == null ? "" : names.getOrDefault(held.unit(), "");
            bars.add(new ProblemFile.HandsBar(
                    unit, held.pause(), held.time().plusSeconds(30).toMinutes(), held.percent(), from));
            from += held.percent();
        }
        return List.copyOf(bars);
    }

    private static List<ProblemFile.Measure> measures(@Nullable String json) {
        return json == null
                ? List.of()
                : JsonMapper.shared().readValue(json, new TypeReference<List<ProblemFile.Measure>>() {});
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
