create or replace view plans.v_plan as
  select county, subject, state, submitted_at,
         case when edition > 0 then (select min(f.filed_at) from plans.filed_plan f
                                      where f.county = p.county and f.plan = p.id and f.edition = 1) end as received_at,
         campaign, id
    from plans.plan p;

create or replace view plans.v_open_measure as
  select county, plan, due_on from plans.measure where done_on is null and dropped_on is null;

-- a measure counts, as done or as late, once its plan is received
create or replace view plans.v_measure as
  select m.county, m.id, p.subject, m.number, m.what, m.owner, m.first_due_on, m.due_on, m.moves,
         m.done_on, m.done_words, m.dropped_on, p.state = 'RECEIVED' as received
    from plans.measure m
    join plans.plan p on p.county = m.county and p.id = m.plan;

create or replace view plans.v_visit as
  select county, id, subject, campaign, kind, day, sponsor, head, cadre, words, entered_at from plans.visit;
