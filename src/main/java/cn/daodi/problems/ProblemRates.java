package cn.daodi.problems;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Rates of a year by unit, in the official order of units, and by category; never sorted by a rate, never of persons. A unit sees
 * its own; satisfaction outside the office only where enough enterprises said something.
 */
@Service
public class ProblemRates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Of the problems raised in a year, one row a problem. */
    private static final String COUNTED = """
            with counted as (
              select p.handler, p.category,
                     case when p.contacted_at is not null or p.contact_due_at < :now then 1 else 0 end as due,
                     case when p.contacted_at <= p.contact_due_at then 1 else 0 end as responded,
                     v.heard, v.solved, v.rated, v.satisfied
                from problems.problem p
               cross join lateral (
                     select count(*) as heard, count(*) filter (where x.solved) as solved, count(x.satisfaction) as rated,
                            count(*) filter (where x.satisfaction in ('SATISFIED', 'FAIRLY')) as satisfied
                       from problems.verdict x where x.county = p.county and x.problem = p.id) v
               where p.county = :county and p.raised_at >= :from and p.raised_at < :to and p.handler is not null)
            """;

    private static final String SUMS = """
            sum(c.due)::int as due, sum(c.responded)::int as responded, sum(c.heard)::int as heard, sum(c.solved)::int as solved,
                   sum(c.rated)::int as rated, sum(c.satisfied)::int as satisfied
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProblemRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By unit. */
    public List<Rate> units(Viewer by, int year) {
        return read(
                by,
                year,
                "select u.name, " + SUMS
                        + " from counted c join directory.v_unit u on u.county = :county and u.id = c.handler"
                        + (by.seesWholeCounty() ? "" : " where c.handler = any(:units)")
                        + " group by u.id, u.name, u.position order by u.position, u.id");
    }

    /** By category, in its order; of one's own unit where one does not see the whole county. */
    public List<Rate> categories(Viewer by, int year) {
        return read(
                by,
                year,
                "select c.category as name, " + SUMS + " from counted c"
                        + (by.seesWholeCounty() ? "" : " where c.handler = any(:units)")
                        + " group by c.category order by array_position(cast(:categories as text[]), c.category)");
    }

    private List<Rate> read(Viewer by, int year, String sql) {
        boolean office = by.is(Role.STATIONING_OFFICE);
        return jdbc.sql(COUNTED + sql)
                .params(ProblemSql.asking(by, clock))
                .param("now", ProblemRepository.utc(clock.instant()))
                .param("from", ProblemRepository.utc(start(year)))
                .param("to", ProblemRepository.utc(start(year + 1)))
                .param(
                        "categories",
                        Arrays.stream(Category.values()).map(Enum::name).toArray(String[]::new))
                .query((row, n) -> new Rate(
                                row.getString("name"),
                                row.getInt("due"),
                                row.getInt("responded"),
                                row.getInt("heard"),
                                row.getInt("solved"),
                                row.getInt("rated"),
                                row.getInt("satisfied"))
                        .without(office))
                .list();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
    }

    /** The year it is. */
    public int year(Viewer by) {
        return LocalDate.now(clock).getYear();
    }
}
