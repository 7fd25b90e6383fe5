package cn.daodi.plans;

import cn.daodi.directory.SubjectUse;
import org.springframework.stereotype.Component;

/** A plan or amendment that was submitted is received or returned before its subject ends. */
@Component
class WaitingPlans implements SubjectUse {
    @Override
    public String standing() {
        return """
                (select 'subject-end.plan' as code, c.year::text as name
                   from plans.plan p
                   join directory.v_campaign c on c.county = p.county and c.id = p.campaign
                  where p.county = :county and p.subject = :subject
                    and (p.state = 'SUBMITTED'
                         or exists (select 1 from plans.amendment n
                                     where n.county = p.county and n.plan = p.id and n.state = 'SUBMITTED')))""";
    }
}
