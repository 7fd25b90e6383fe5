package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 承办单位: units somebody acts for. */
@Component
public class HandlingUnits {
    private static final String UNITS = """
            select u.id, u.name from directory.v_unit u
             where u.county = :county and u.closed_on is null
               and exists (select 1 from directory.v_post p
                             join directory.v_confirmed_role r on r.county = p.county and r.post = p.id and r.role in ('UNIT_HEAD', 'LIAISON')
                             join directory.v_holding h on h.county = p.county and h.post = p.id
                              and h.from_day <= :today and (h.to_day is null or h.to_day >= :today)
                            where p.county = u.county and p.unit = u.id and p.closed_on is null)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HandlingUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit that can handle problems. */
    public record HandlingUnit(long serial, String name) {}

    /** All of them in the official order. */
    public List<HandlingUnit> all(Viewer by) {
        return jdbc.sql(UNITS + " order by u.position, u.id")
                .param("county", by.county())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new HandlingUnit(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** Its name; refused at the field where nobody there could accept. */
    String require(Viewer by, long serial) {
        return jdbc.sql(UNITS + " and u.id = :unit")
                .param("county", by.county())
                .param("today", LocalDate.now(clock))
                .param("unit", serial)
                .query((row, n) -> row.getString("name"))
                .optional()
                .orElseThrow(() -> Refused.at("unit", "problem.unit"));
    }
}
