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
