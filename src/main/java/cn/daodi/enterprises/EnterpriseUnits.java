package cn.daodi.enterprises;

import cn.daodi.directory.UnitUse;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises name units as responsible unit, as township and as the home of their cadres. */
@Component
class EnterpriseUnits implements UnitUse {
    private final JdbcClient jdbc;

    EnterpriseUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> subjects(Viewer by, UnitId unit) {
        return jdbc.sql("""
                select s.name from enterprises.enterprise e
                  join directory.v_subject s on s.county = e.county and s.id = e.subject and s.active_to is null
                 where e.county = :county
                   and (e.responsible_unit = :unit or e.township = :unit
                        or exists (select 1 from enterprises.stationing c
                                    where c.county = e.county and c.enterprise = e.subject and c.home_unit = :unit and c.to_day is null))
                 order by s.position, s.id""")
                .param("county", by.county())
                .param("unit", unit.serial())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
