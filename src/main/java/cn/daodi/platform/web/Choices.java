package cn.daodi.platform.web;

import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What forms let one choose from: units, townships and leaders' posts, in their official order and in one statement. */
@Component
public class Choices {
    private final JdbcClient jdbc;
    private final Clock clock;

    Choices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The choices of a county; townships are among the units too. */
    public record Offered(List<Option> units, List<Option> townships, List<Option> leaders) {
        public boolean hasUnit(long serial) {
            return has(units, serial);
        }

        public boolean hasLeader(long serial) {
            return has(leaders, serial);
        }

        private static boolean has(List<Option> options, long serial) {
            return options.stream().anyMatch(option -> option.value().equals(String.valueOf(serial)));
        }
    }

    private record Row(String kind, Option option) {}

    public Offered of(Viewer by) {
        var rows = jdbc.sql("""
                select u.kind, u.id, u.name as label, u.position
                  from directory.v_unit u
                 where u.county = :county and u.closed_on is null
                union all
                select p.kind, p.id, concat_ws(' ', t.person_name, p.title), p.position
                  from directory.v_post p
                  left join directory.v_tenure t on t.county = p.county and t.post = p.id
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where p.county = :county and p.kind = 'LEADER' and p.closed_on is null
                 order by position, id""")
                .param("county", by.county())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Row(
                        row.getString("kind"), new Option(String.valueOf(row.getLong("id")), row.getString("label"))))
                .list();
        return new Offered(
                only(rows, kind -> !kind.equals("LEADER")),
                only(rows, "TOWNSHIP"::equals),
                only(rows, "LEADER"::equals));
    }

    private static List<Option> only(List<Row> rows, Predicate<String> kind) {
        return rows.stream()
                .filter(row -> kind.test(row.kind()))
                .map(Row::option)
                .toList();
    }
}
