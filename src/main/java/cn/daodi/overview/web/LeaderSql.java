package cn.daodi.overview.web;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a leader's page reads: the subjects a post sponsors today, in the official order, in one statement. */
final class LeaderSql {
    static final String SUBJECTS = """
            select s.kind, s.number, s.name, u.unit, u.people, r.period, r.state,
                   array(select m.number || E'\\t' || m.due_on || E'\\t' || m.what from plans.v_measure m
                          where m.county = s.county and m.subject = s.id and m.received and m.dropped_on is null
                            and m.done_on is null and m.due_on < :today order by m.due_on, m.number) as late,
                   o.period as promised_in, o.promised_on, o.remedy, n.number as note, n.day as noted_on, v.day as visited_on,
                   q.problems, q.late_problems
              from directory.v_subject s
              join directory.v_answering w on w.county = s.county and w.subject = s.id and w.capacity = 'SPONSOR'
                   and w.post = :post and w.from_day <= :today and (w.to_day is null or w.to_day >= :today)
              left join lateral (
                   select string_agg(distinct p.unit_name, '、') filter (where a.capacity = 'HEAD') as unit,
                          string_agg(t.person_name, '、' order by p.position, p.id) filter (where a.capacity <> 'HEAD') as people
                     from directory.v_answering a
                     join directory.v_post p on p.county = a.county and p.id = a.post
                     left join directory.v_tenure t on t.county = a.county and t.post = a.post
                          and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                    where a.county = s.county and a.subject = s.id and a.capacity in ('HEAD', 'LIAISON', 'CADRE')
                      and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)) u on true
              left join lateral (
                   select x.period, x.state from reporting.v_report x
                    where x.county = s.county and x.subject = s.id and x.period <= :ended
                    order by x.period desc limit 1) r on true
              left join reporting.v_open_promise o on o.county = s.county and o.subject = s.id
              left join lateral (
                   select x.number, x.day from activity.v_note x
                    where x.county = s.county and x.subject = s.id and x.withdrawn_at is null
                    order by x.day desc, x.id desc limit 1) n on true
              left join lateral (
                   select max(x.day) as day from plans.v_visit x
                    where x.county = s.county and x.subject = s.id and x.kind = 'MADE') v on true
              cross join lateral (
                   select count(*) as problems,
                          count(*) filter (where x.state = 'HANDLING'
                                             and cast(x.due_at at time zone 'Asia/Shanghai' as date) < :today) as late_problems
                     from problems.v_concern c
                     join problems.v_problem x on x.county = c.county and x.id = c.problem
                    where c.county = s.county and c.subject = s.id and c.closed_at is null) q
             where s.county = :county and s.active_from <= :today and (s.active_to is null or s.active_to >= :today)
             order by s.kind desc, s.position, s.id""";

    private LeaderSql() {}

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
