create or replace view reporting.v_report as
  select county, id, subject, kind, period, due_on, provisional, state, first_submitted_at from reporting.report;

-- the promise of each subject that nobody has said kept or broken
create or replace view reporting.v_open_promise as
  select distinct on (p.county, p.subject) p.county, p.subject, p.period, p.promised_on, coalesce(p.remedy, '') as remedy
    from reporting.report p
   where p.promised_on is not null and p.first_submitted_at is not null
     and not exists (select 1 from reporting.report q
                      where q.county = p.county and q.subject = p.subject and q.period > p.period
                        and q.promise_outcome in ('KEPT', 'BROKEN') and q.first_submitted_at is not null)
   order by p.county, p.subject, p.period desc;

-- what lights the lamp of a subject; dates are left to the caller
create or replace view reporting.v_lamp as
  select s.county, s.id as subject,
         (select max(c.ends_on) from plans.v_plan p
            join directory.v_campaign c on c.county = p.county and c.id = p.campaign
           where p.county = s.county and p.subject = s.id and p.state = 'RECEIVED') as planned_until,
         (select min(m.due_on) from plans.v_measure m
           where m.county = s.county and m.subject = s.id and m.received and m.done_on is null and m.dropped_on is null) as oldest_due,
         r.promised_on, coalesce(r.broken, 0) as broken, z.from_day as paused_from, z.to_day as paused_to
    from directory.v_subject s
    left join lateral (
         select (array_agg(a.promised_on order by a.period desc) filter (where a.promised_on is not null
                  and (a.answered is null or a.period >= a.answered)))[1] as promised_on,
                count(*) filter (where a.promise_outcome = 'BROKEN' and (a.kept is null or a.period > a.kept))::int as broken
           from (select p.period, p.promised_on, p.promise_outcome,
                        max(p.period) filter (where p.promise_outcome in ('KEPT', 'BROKEN')) over () as answered,
                        max(p.period) filter (where p.promise_outcome = 'KEPT') over () as kept
                   from reporting.report p
                  where p.county = s.county and p.subject = s.id and p.first_submitted_at is not null
                    and (p.promised_on is not null or p.promise_outcome is not null)) a) r on true
    left join lateral (
         select z.from_day, z.to_day from directory.v_pause z
          where z.county = s.county and z.subject = s.id order by z.from_day desc limit 1) z on true;
