package cn.daodi.problems;

import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of problems as they change. */
@Repository
class ProblemRepository {
    /** Which enterprises are concerned, and which units ever had a part. */
    static final String STANDPOINT = """
            , array(select c.subject from problems.concern c where c.county = p.county and c.problem = p.id) as concerned,
              array(select t.unit from problems.part t where t.county = p.county and t.problem = p.id) as parts""";

    static final String FROM = "\n  from problems.problem p where p.county = :county";

    static final String TIMING = ",\n       " + RulesRepository.COLUMNS;

    /** It is the problem of {@code :enterprise}. */
    static final String OWN = """
            exists (select 1 from problems.concern c
                     where c.county = :county and c.problem = p.id and c.subject = :enterprise)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProblemRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A problem, what the viewer is to it (null for an enterprise at its door), and the rules its clocks go by. */
    record Seen(Problem problem, @Nullable Standpoint who, Timing timing) {}

    /** The problem if the viewer may see it; 404 otherwise. */
    Seen require(Viewer by, String number) {
        return jdbc.sql(ProblemRows.PROBLEM + STANDPOINT + TIMING + FROM + " and p.number = :number"
                        + ProblemSql.seen(by))
                .params(ProblemSql.asking(by, clock))
                .param("number", within(by.county(), number))
                .query((row, n) -> new Seen(
                        ProblemRows.problem(row), ProblemRows.standpoint(row, by), RulesRepository.timing(row)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The problem if it is this enterprise's. */
    Seen require(Guest guest, String number) {
        return jdbc.sql(ProblemRows.PROBLEM + TIMING + FROM + " and p.number = :number and " + OWN)
                .param("county", guest.county())
                .param("number", number)
                .param("enterprise", guest.enterprise().serial())
                .query((row, n) -> new Seen(ProblemRows.problem(row), null, RulesRepository.timing(row)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Open ones whose due time depends on the calendar. */
    List<Problem> running(String county) {
        return jdbc.sql(ProblemRows.PROBLEM + FROM
                        + " and p.closed_at is null and (p.due_at is not null or p.paused_due_at is not null)")
                .param("county", county)
                .query((row, n) -> ProblemRows.problem(row))
                .list();
    }

    /** Spells of all open problems, by problem, in their order. */
    Map<Long, List<Spell>> spells(String county) {
        var spells = new HashMap<Long, List<Spell>>();
        jdbc.sql("""
                select l.problem, l.unit, l.pause, l.reason, l.from_at, l.to_at from problems.spell l
                  join problems.problem p on p.county = l.county and p.id = l.problem and p.closed_at is null
                 where l.county = :county order by l.id""").param("county", county).query(row -> {
            spells.computeIfAbsent(row.getLong("problem"), problem -> new ArrayList<>())
                    .add(ProblemRows.spell(row));
        });
        return spells;
    }

    /** A long number carries its county; another county's does not exist for this one. */
    static String within(String county, String written) {
        if (!written.startsWith(county + "-") || written.length() < 12) return written;
        return written.substring(county.length() + 1);
    }

    /** Answers the number given; empty when the same was filed before. */
    Optional<String> insert(Raising.Filed filed, DueDate due) {
        return jdbc.sql("""
                with counted as (
                  insert into problems.counter as c (county, year, last) values (:county, :year, 1)
                  on conflict (county, year) do update set last = c.last + 1
                  returning :year || '-' || platform.padded(last, 4) as number),
                raised as (
                  insert into problems.problem (county, number, category, words, attachment, note, origin, raised_at, raised_by,
                         raised_post, raised_name, raised_title, once, state, held_since, clock_from, step_from, due_at, provisional)
                  select :county, number, :category, :words, :attachment, :note, :origin, :at, :by, :post, :name, :title, :once,
                         'REGISTERED', :at, :at, :at, :due, :provisional
                    from counted
                  on conflict do nothing returning id, number),
                concerned as (
                  insert into problems.concern (county, problem, subject, joined_at, joined_name)
                  select :county, id, subject, :at, :name from raised, unnest(:subjects) subject),
                begun as (
                  insert into problems.spell (county, problem, from_at) select :county, id, :at from raised)
                select number from raised""")
                .paramSource(filed.params(LocalDate.now(clock).getYear())
                        .addValue("at", utc(due.from()))
                        .addValue("due", utc(due.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .addValue("provisional", due.provisional()))
                .query(String.class)
                .optional();
    }

    /** Writes what changed, its spells and its handler with it; a stale one is refused whole. */
    void save(Problem problem) {
        save(problem, Saving.NOTHING_ELSE);
    }

    /** The same, with what else the deed writes in one statement. */
    void save(Problem problem, Saving.Also also) {
        var values = ProblemValues.of(problem).addValues(also.values());
        if (jdbc.sql(Saving.sql(problem, also)).paramSource(values).update() == 0) throw new Overtaken();
    }

    void support(Problem problem, List<Long> units, Instant now) {
        if (units.isEmpty()) return;
        jdbc.sql("""
                insert into problems.part (county, problem, unit, part, from_at)
                select :county, :problem, unit, 'SUPPORTER', :at from unnest(:units) unit
                on conflict (county, problem, unit, part) do update set to_at = null""")
                .paramSource(of(problem)
                        .addValue("units", units.toArray(Long[]::new))
                        .addValue("at", utc(now)))
                .update();
    }

    /** Another enterprise has the same problem; false when it is concerned already. */
    boolean join(Problem problem, SubjectId subject, String name, Instant now) {
        return jdbc.sql("""
                insert into problems.concern (county, problem, subject, joined_at, joined_name)
                values (:county, :problem, :subject, :at, :name) on conflict do nothing""")
                        .paramSource(of(problem)
                                .addValue("subject", subject.serial())
                                .addValue("at", utc(now))
                                .addValue("name", name))
                        .update()
                == 1;
    }

    /** Whether a measure stands in the plan of an enterprise concerned. */
    boolean hasMeasure(Problem problem, String measure) {
        return jdbc.sql("""
                select exists (select 1 from plans.v_measure m
                                 join problems.concern c on c.county = m.county and c.subject = m.subject and c.problem = :problem
                                where m.county = :county and m.number = :measure)""")
                .paramSource(of(problem).addValue("measure", measure))
                .query(Boolean.class)
                .single();
    }

    void tie(Problem problem, @Nullable String measure) {
        jdbc.sql("""
                update problems.problem set measure = :measure, version = version + 1 where county = :county and id = :problem""")
                .paramSource(of(problem).addValue("measure", measure, Types.VARCHAR))
                .update();
    }

    static MapSqlParameterSource of(Problem problem) {
        return new MapSqlParameterSource("county", problem.raised.county()).addValue("problem", problem.raised.id());
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
