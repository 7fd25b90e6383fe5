-- its state as others count it: what is being corrected was received and still is
create or replace view reporting.v_report as
  select county, id, subject, kind, period, due_on, provisional, standing as state, first_submitted_at from reporting.report;

-- promise and answer of each report as they are in force: a correction changes them once it is received
create or replace view reporting.v_promise as
  select county, subject, period, first_submitted_at,
         promise_in_force as promised_on,
         case when standing = 'RESTATING' then filed_remedy else remedy end as remedy,
         outcome_in_force as promise_outcome
    from reporting.report;

-- the promise of each subject that nobody has said kept or broken
create or replace view reporting.v_open_promise as
  select distinct on (p.county, p.subject) p.county, p.subject, p.period, p.promised_on, coalesce(p.remedy, '') as remedy
    from reporting.v_promise p
   where p.promised_on is not null and p.first_submitted_at is not null
     and not exists (select 1 from reporting.v_promise q
                      where q.county = p.county and q.subject = p.subject and q.period > p.period
                        and q.promise_outcome in ('KEPT', 'BROKEN') and q.first_submitted_at is not null)
   order by p.county, p.subject, p.period desc;

-- what lights the lamp of a subject, dates left to the caller. A promise is open while no later report says what became of it;
-- broken counts those since the last that was kept; pauses do not overlap, so the last to begin is the last to end. One scan each, no
-- window: the lamp stands in every list. A function of one select is written into the statement that asks, and its plan has no subject of its own.
drop view if exists reporting.v_lamp;
create or replace function reporting.lamp(the_county varchar, the_subject bigint)
  returns table (planned_until date, oldest_due date, promised_on date, broken int, paused_from date, paused_to date)
  language sql stable as $$
  select w.planned_until, w.oldest_due,
         case when r.answered is null or r.promised >= r.answered then r.promised_on end as promised_on,
         length(split_part(r.outcomes, 'K', 1)) as broken, z.from_day as paused_from, z.to_day as paused_to
    from (
         select max(c.ends_on) as planned_until, min(m.due_on) as oldest_due
           from plans.v_plan p
           join directory.v_campaign c on c.county = p.county and c.id = p.campaign
           left join plans.v_open_measure m on m.county = p.county and m.plan = p.id
          where p.county = the_county and p.subject = the_subject and p.state = 'RECEIVED') w
    cross join (
         select max(p.period) filter (where p.promised_on is not null) as promised,
                max(p.period) filter (where p.promise_outcome in ('KEPT', 'BROKEN')) as answered,
                (array_agg(p.promised_on order by p.period desc) filter (where p.promised_on is not null))[1] as promised_on,
                coalesce(string_agg(case p.promise_outcome when 'KEPT' then 'K' when 'BROKEN' then 'B' else '' end, ''
                                    order by p.period desc), '') as outcomes
           from reporting.v_promise p
          where p.county = the_county and p.subject = the_subject and p.first_submitted_at is not null
            and (p.promised_on is not null or p.promise_outcome is not null)) r
    cross join (
         select max(z.from_day) as from_day, case when count(*) = count(z.to_day) then max(z.to_day) end as to_day
           from directory.v_pause z
          where z.county = the_county and z.subject = the_subject) z
  $$;
