-- What other rooms may read of the directory. Dates are left to the caller: the clock is injected, never current_date.
create or replace view directory.v_subject as
  select county, id, kind, number, name, initials, also, position, active_from, active_to from directory.subject;

create or replace view directory.v_answering as
  select county, id, subject, post, capacity, from_day, to_day from directory.answering;

create or replace view directory.v_unit as
  select county, id, name, kind, position, host, closed_on from directory.unit;

create or replace view directory.v_person as
  select county, id, name, phone from directory.person;

create or replace view directory.v_post as
  select p.county, p.id, p.unit, p.kind, p.title, p.position, p.closed_on, u.name as unit_name,
         case when u.name is null then p.title else u.name || ' · ' || p.title end as label
    from directory.post p
    left join directory.unit u on u.county = p.county and u.id = p.unit;

create or replace view directory.v_tenure as
  select t.county, t.post, t.person, t.duty_title, t.from_day, t.to_day, p.name as person_name, p.phone
    from directory.tenure t
    join directory.person p on p.county = t.county and p.id = t.person;

create or replace view directory.v_campaign as
  select county, id, year, name, starts_on, ends_on, report_after, reporting_kinds, plan_within, unit_check from directory.campaign;

create or replace view directory.v_theme as
  select county, campaign, position, name from directory.theme;

create or replace view directory.v_calendar_year as
  select county, year, source from directory.calendar_year;

create or replace view directory.v_calendar_day as
  select county, day, off, name from directory.calendar_day;

-- whose sessions see which standing
create or replace view directory.v_standing as
  select a.username, c.standing from directory.account a join directory.county c on c.county = a.county;

-- who has an account, and nothing about it
create or replace view directory.v_account as
  select county, person from directory.account where closed_at is null;

create or replace view directory.v_role_proposal as
  select county, post, role from directory.post_role where confirmed_at is null;

create or replace view directory.v_pause as
  select county, subject, from_day, to_day, reason from directory.pause;

create or replace view directory.v_confirmed_role as
  select county, post, role from directory.post_role where confirmed_at is not null;

-- who holds a post or stands in for one, over which days
create or replace view directory.v_holding as
  select county, post, person, from_day, to_day from directory.tenure
  union all
  select county, post, person, from_day, to_day from directory.deputy;

-- where mail may be sent to; for the program alone, no page shows it to another person
create or replace view directory.v_mail_address as
  select county, person, address, entered_at from directory.mail_address where stopped_at is null;
