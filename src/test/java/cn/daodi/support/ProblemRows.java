package cn.daodi.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Problems as rows, for tests of what other rooms make of them. */
public record ProblemRows(JdbcClient jdbc) {
    private static final String COUNTY = "239921";

    /**
     * A problem of an enterprise, handled by nobody yet, raised on the morning of 16 June 2026 unless the columns say otherwise.
     *
     * @param columns SQL expressions by column
     */
    public String put(String enterprise, String number, String state, Map<String, String> columns) {
        var all = new LinkedHashMap<String, String>();
        all.put("county", "'" + COUNTY + "'");
        all.put("number", "'" + number + "'");
        all.put("state", "'" + state + "'");
        all.put("category", "'UTILITIES'");
        all.put("words", "'用电扩容 " + number + "'");
        all.put("origin", "'CADRE'");
        for (var column : new String[] {"raised_name", "raised_title"}) all.put(column, "'x'");
        for (var column : new String[] {"raised_at", "held_since", "clock_from", "step_from"})
            all.put(column, at("2026-06-16 09:00"));
        all.putAll(columns);
        jdbc.sql("insert into problems.problem (" + String.join(", ", all.keySet()) + ") values ("
                        + all.values().stream().collect(Collectors.joining(", ")) + ")")
                .update();
        concern(enterprise, number);
        return number;
    }

    /** It is another enterprise's too. */
    public void concern(String enterprise, String number) {
        jdbc.sql("""
                insert into problems.concern (county, problem, subject, joined_at, joined_name, closed_at)
                select p.county, p.id, s.id, p.raised_at, 'x', p.closed_at from problems.problem p
                  join directory.v_subject s on s.county = p.county and s.number = :enterprise
                 where p.county = :county and p.number = :number""")
                .param("county", COUNTY)
                .param("enterprise", enterprise)
                .param("number", number)
                .update();
    }

    /** All that are there are withdrawn: what a test puts is alone. */
    public void noOthers() {
        jdbc.sql("""
                with ended as (update problems.concern set closed_at = '2026-01-01')
                update problems.problem set state = 'CLOSED', outcome = 'WITHDRAWN', closed_at = '2026-01-01', pause = null""").update();
    }

    /** A moment of the county, as SQL. */
    public static String at(String moment) {
        return "timestamp '" + moment + "' at time zone 'Asia/Shanghai'";
    }

    /** The unit of whoever holds a post with this name, as SQL. */
    public static String unitOf(String person) {
        return "(select min(p.unit) from directory.v_tenure t join directory.v_post p on p.county = t.county and p.id = t.post"
                + " where t.county = '" + COUNTY + "' and t.to_day is null and p.unit is not null and t.person_name = '"
                + person + "')";
    }
}
