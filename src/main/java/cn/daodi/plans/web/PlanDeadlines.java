package cn.daodi.plans.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What is due in visits, plans and measures, all in one statement: what is mine to visit and to plan, measures of my posts,
 * what my office has to receive, and what a sponsor should see.
 */
@Component
class PlanDeadlines implements Deadline {
    /**
     * Of each subject I work on: its visit, its plan, an amendment given back. A visit the enterprise moved is called to mind by its new
     * day and never late; one it refused is not due.
     */
    private static final String MINE = """
            select d.code, d.due, d.args, '/plans/' || s.number || d.page
              from directory.v_subject s
              join (select * from directory.v_campaign v where v.county = :county
                     order by (:today between v.starts_on and v.ends_on) desc, abs(v.starts_on - :today) limit 1) c
                on s.kind = any(c.reporting_kinds) and c.starts_on <= :today and c.ends_on >= :today
              cross join lateral (
                   select (array_agg(x.kind order by (x.kind = 'MADE') desc, x.id desc))[1] as kind,
                          (array_agg(x.day order by (x.kind = 'MADE') desc, x.id desc))[1] as day,
                          bool_or(x.kind <> 'MADE') as excused
                     from plans.visit x
                    where x.county = s.county and x.subject = s.id and x.campaign = c.id) v
              left join plans.plan p on p.county = s.county and p.subject = s.id and p.campaign = c.id
              left join plans.amendment n on n.county = p.county and n.plan = p.id and n.state = 'RETURNED'
              cross join lateral (select greatest(s.active_from, c.starts_on) + c.plan_within as day) o
              cross join lateral (values
                   (case when v.kind is null then 'plan-visit' when v.kind = 'MOVED' then 'plan-visit-moved' end,
                    case when v.kind is null then o.day when v.day >= :today then v.day end,
                    array[s.name, coalesce(v.day, o.day)::text], '/visits/new'),
                   (case coalesce(p.state, 'NOT_FILED') when 'RETURNED' then 'plan-returned' when 'NOT_FILED' then 'plan-draft' end,
                    case when v.excused then null else o.day end,
                    array[s.name, o.day::text, coalesce(p.return_reason, '')], '/edit'),
                   (case when n.id is not null then 'plan-amendment-returned' end, null,
                    array[s.name, coalesce(n.return_reason, '')], '/amendment')) d(code, due, args, page)
             where s.county = :county and s.id = any(:worked) and d.code is not null
            """;

    /** A measure is called to mind a week before its date. */
    private static final String MEASURES = """
            select * from (
              select 'measure-due', m.due_on, array[s.name, m.number, m.what, m.sign],
                     '/plans/' || s.number || '/measures/' || m.number || '/completion'
                from plans.measure m
                join plans.plan p on p.county = m.county and p.id = m.plan and p.state = 'RECEIVED'
                join directory.v_subject s on s.county = p.county and s.id = p.subject
               where m.county = :county and m.owner = any(:posts) and m.done_on is null and m.dropped_on is null
                 and (s.active_to is null or s.active_to >= :today)
                 and m.due_on <= cast(:today as date) + 7 and p.subject || ':' || m.owner = any(:charges)
               order by m.due_on, m.number limit 20) measures
            """;

    /**
     * A measure whose post has stopped answering for the subject, or is held by nobody: the head of the unit sees to it, and where
     * there is no head, the office.
     */
    private static final String ORPHANED = """
            select * from (
              select 'measure-orphaned', m.due_on, array[s.name, m.number, m.what, o.label], '/plans/' || s.number || %s
                from plans.measure m
                join plans.plan p on p.county = m.county and p.id = m.plan and p.state = 'RECEIVED'
                join directory.v_subject s on s.county = p.county and s.id = p.subject
                join directory.v_post o on o.county = m.county and o.id = m.owner
                %s
                 and m.county = :county and m.done_on is null and m.dropped_on is null
                 and (s.active_to is null or s.active_to >= :today)
                 and not exists (
                     select 1 from directory.v_answering a
                       join directory.v_holding x on x.county = a.county and x.post = a.post
                            and x.from_day <= :today and (x.to_day is null or x.to_day >= :today)
                      where a.county = s.county and a.subject = s.id and a.post = m.owner
                        and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
               order by m.due_on, m.number limit 20) orphaned
            """;

    private static final String COMPLETION = "'/measures/' || m.number || '/completion'";

    private static final String FOR_OFFICE =
            ORPHANED.formatted("case when h.mine then " + COMPLETION + " else '' end", """
            cross join lateral (
                     select coalesce(bool_or(a.post = any(:posts)), false) as mine, count(*) as heads
                       from directory.v_answering a
                       join directory.v_holding x on x.county = a.county and x.post = a.post
                            and x.from_day <= :today and (x.to_day is null or x.to_day >= :today)
                      where a.county = s.county and a.subject = s.id and a.capacity = 'HEAD'
                        and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)) h
               where (h.mine or h.heads = 0 and p.kind = any(:kinds))""");

    private static final String FOR_HEAD = ORPHANED.formatted(COMPLETION, """
            where p.subject = any(:headed)""");

    private static final String MOVED = """
            select 'measure-moved-twice', cast(null as date),
                   array[s.name, m.number, m.what, m.first_due_on::text, m.due_on::text], '/plans/' || s.number
              from plans.plan p
              join plans.measure m on m.county = p.county and m.plan = p.id and m.moves >= 2
                   and m.done_on is null and m.dropped_on is null
              join directory.v_subject s on s.county = p.county and s.id = p.subject
             where p.county = :county and p.subject = any(:sponsored) and (s.active_to is null or s.active_to >= :today)
            """;

    private static final String RECEIVE = """
            select 'plan-receive', cast(null as date),
                   array[count(*)::text, count(*) filter (where not x.amends)::text, count(*) filter (where x.amends)::text],
                   '/plans?state=SUBMITTED' || case when cardinality(:kinds) = 1 then '&kind=' || (:kinds)[1] else '' end
              from (select false as amends from plans.plan p
                     where p.county = :county and p.state = 'SUBMITTED' and p.kind = any(:kinds)
                    union all
                    select true from plans.amendment n
                      join plans.plan p on p.county = n.county and p.id = n.plan and p.kind = any(:kinds)
                     where n.county = :county and n.state = 'SUBMITTED') x
            having count(*) > 0
            """;

    @Override
    public Optional<String> duties(Viewer viewer) {
        if (Role.ADMINISTRATORS.containsAll(viewer.roles())) return Optional.empty();
        var selects = new ArrayList<String>();
        if (viewer.isAny(Role.WORKING)) selects.add(MINE);
        selects.add(MEASURES);
        if (viewer.isAny(Role.SPONSORS)) selects.add(MOVED);
        if (viewer.isAny(Role.OFFICES)) selects.addAll(List.of(RECEIVE, FOR_OFFICE));
        else if (viewer.is(Role.UNIT_HEAD)) selects.add(FOR_HEAD);
        return Optional.of("select code, due, false, args, path from (" + String.join("union all\n", selects)
                + ") as p(code, due, args, path)");
    }
}
