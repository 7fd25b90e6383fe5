package cn.daodi.problems;

import cn.daodi.directory.UnitUse;
import org.springframework.stereotype.Component;

/** A unit that handles an open problem, or was asked to, is not closed before the problem is in other hands. */
@Component
class ProblemUnits implements UnitUse {
    @Override
    public String subjects() {
        return """
                select distinct s.name, s.kind, s.position, s.id from problems.problem p
                  join problems.concern c on c.county = p.county and c.problem = p.id
                  join directory.v_subject s on s.county = c.county and s.id = c.subject
                 where p.county = :county and p.closed_at is null and (p.handler = :unit or p.next_unit = :unit)""";
    }
}
