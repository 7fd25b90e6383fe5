package cn.daodi.plans.web;

import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 计划与措施 of a subject: the first visit, the plan's state and the measures that are still open. */
@Component
class PlanDossier implements Dossier {
    private static final String FACTS = """
            select * from (
              select 'plan', 'visit.' || v.kind, v.day, array[v.words], '/plans/' || :number
                from plans.visit v
               where v.county = :county and v.subject = :subject
               order by v.id desc limit 1) visit
            union all
            select * from (
              select 'plan', 'plan.' || p.state, cast(null as date), array[p.aim], '/plans/' || :number
                from plans.plan p
               where p.county = :county and p.subject = :subject
               order by p.id desc limit 1) plan
            union all
            select * from (
              select 'plan', case when m.due_on < :today then 'measure.late' else 'measure.open' end, m.due_on,
                     array[m.number, m.what], '/plans/' || :number
                from plans.plan p
                join plans.measure m on m.county = p.county and m.plan = p.id and m.done_on is null and m.dropped_on is null
               where p.county = :county and p.subject = :subject and p.state = 'RECEIVED'
               order by m.due_on, m.number limit 8) measures""";

    @Override
    public Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind) {
        return Optional.of(FACTS);
    }
}
