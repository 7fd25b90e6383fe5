package cn.daodi.enterprises;

import cn.daodi.directory.UnitUse;
import org.springframework.stereotype.Component;

/** Enterprises name units as responsible unit, as township and as the home of their cadres. */
@Component
class EnterpriseUnits implements UnitUse {
    @Override
    public String subjects() {
        return """
                select s.name, s.kind, s.position, s.id from enterprises.enterprise e
                  join directory.v_subject s on s.county = e.county and s.id = e.subject and s.active_to is null
                 where e.county = :county
                   and (e.responsible_unit = :unit or e.township = :unit
                        or exists (select 1 from enterprises.stationing c
                                    where c.county = e.county and c.enterprise = e.subject and c.home_unit = :unit and c.to_day is null))""";
    }
}
