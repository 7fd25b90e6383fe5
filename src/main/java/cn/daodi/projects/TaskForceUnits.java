package cn.daodi.projects;

import cn.daodi.directory.UnitUse;
import org.springframework.stereotype.Component;

/** Task forces name units as lead and supporting units. */
@Component
class TaskForceUnits implements UnitUse {
    @Override
    public String subjects() {
        return """
                select s.name, s.kind, s.position, s.id from projects.task_force f
                  join directory.v_subject s on s.county = f.county and s.id = f.subject and s.active_to is null
                 where f.county = :county
                   and (f.lead_unit = :unit
                        or exists (select 1 from projects.supporting_unit h
                                    where h.county = f.county and h.subject = f.subject and h.unit = :unit))""";
    }
}
