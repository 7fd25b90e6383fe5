package cn.daodi.projects;

import cn.daodi.directory.UnitUse;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Task forces name units as lead and supporting units. */
@Component
class TaskForceUnits implements UnitUse {
    private final JdbcClient jdbc;

    TaskForceUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> subjects(Viewer by, UnitId unit) {
        return jdbc.sql("""
                select s.name from projects.task_force f
                  join directory.v_subject s on s.county = f.county and s.id = f.subject and s.active_to is null
                 where f.county = :county
                   and (f.lead_unit = :unit
                        or exists (select 1 from projects.supporting_unit h
                                    where h.county = f.county and h.subject = f.subject and h.unit = :unit))
                 order by s.position, s.id""")
                .param("county", by.county())
                .param("unit", unit.serial())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
