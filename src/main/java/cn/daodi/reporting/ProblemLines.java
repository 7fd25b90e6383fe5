package cn.daodi.reporting;

import org.springframework.stereotype.Component;

/**
 * A problem becomes one line of the half month it was raised in, or in which it is past its limit and still unsolved; what the
 * enterprise confirmed as solved becomes progress instead, with the beginning of the unit's answer. What was closed before the half month began is not looked at.
 */
@Component
class ProblemLines implements DraftLines {
    private static final String LINES = """
            select o.report, case when d.solved then 'PROGRESS' else 'PROBLEM' end,
                   case when d.solved then '企业确认解决：' when p.origin = 'ENTERPRISE' then '企业反映：' else '' end
                     || btrim(p.words, E' \\t\\r\\n　')
                     || case when d.late then '（已超过办理期限，仍在办理）'
                             when d.solved then coalesce((
                               select '。' || left(btrim(a.words, E' \\t\\r\\n　'), 100) || case when length(a.words) > 100 then '……' else '' end
                                 from problems.v_answer a
                                where a.county = o.county and a.problem = p.id order by a.id desc limit 1), '')
                             else '' end,
                   case when d.solved then 'problem-solved' else 'problem' end, p.number,
                   case when d.solved then d.solved_on when d.raised then d.raised_on else d.due_on end
              from open o
             cross join lateral (
                   select c.problem from problems.v_concern c
                    where c.county = o.county and c.subject = o.subject and c.closed_at is null
                   union all
                   select c.problem from problems.v_concern c
                    where c.county = o.county and c.subject = o.subject
                      and c.closed_at >= cast(o.first_day as timestamp) at time zone 'Asia/Shanghai') c
             cross join lateral (
                   select * from problems.v_problem v
                    where v.county = o.county and v.id = c.problem and v.outcome is distinct from 'WITHDRAWN' offset 0) p
             cross join lateral (
                   select cast(p.raised_at at time zone 'Asia/Shanghai' as date) as raised_on,
                          cast(p.due_at at time zone 'Asia/Shanghai' as date) as due_on,
                          case when p.state = 'CONFIRMED' or p.outcome = 'SOLVED'
                               then cast(coalesce(p.confirmed_at, p.closed_at) at time zone 'Asia/Shanghai' as date) end as solved_on) w
             cross join lateral (
                   select w.*, w.raised_on between o.first_day and o.last_day as raised,
                          coalesce(w.solved_on between o.first_day and o.last_day, false) as solved,
                          coalesce(p.state = 'HANDLING' and w.raised_on <= o.last_day and w.due_on <= o.last_day
                                   and w.due_on < cast(cast(:at as timestamptz) at time zone 'Asia/Shanghai' as date), false) as late) d
             where d.raised or d.solved or d.late""";

    @Override
    public String select() {
        return LINES;
    }
}
