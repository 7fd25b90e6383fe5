-- 企业请求 become problems: unanswered ones wait for the office, answered ones for the enterprise's verdict. The responsible unit of the
-- enterprise stands for whoever answered. once keeps which request a problem came from.
with numbered as (
  select r.*, to_char(r.asked_at at time zone 'Asia/Shanghai', 'YYYY')::int as year, s.name as enterprise_name, e.responsible_unit as unit,
         row_number() over (partition by r.county, to_char(r.asked_at at time zone 'Asia/Shanghai', 'YYYY') order by r.asked_at, r.id) as place
    from enterprises.request r
    join directory.subject s on s.county = r.county and s.id = r.enterprise
    join enterprises.enterprise e on e.county = r.county and e.subject = r.enterprise),
counted as (
  insert into problems.counter as c (county, year, last)
  select county, year, count(*) from numbered group by county, year
  on conflict (county, year) do update set last = c.last + excluded.last
  returning c.county, c.year, c.last)
insert into problems.problem (county, number, category, words, origin, raised_at, raised_name, raised_title, once, state, handler, pause,
       held_since, clock_from, step_from, contacted_at, answered_at)
select n.county, n.year || '-' || lpad(x.n::text, greatest(4, length(x.n::text)), '0'), 'OTHER', n.words, 'ENTERPRISE', n.asked_at, n.asked_name,
       n.enterprise_name, 'request/' || n.number, case when n.answered_at is null then 'REGISTERED' else 'ANSWERED' end,
       case when n.answered_at is not null then n.unit end, case when n.answered_at is not null then 'ENTERPRISE' end,
       coalesce(n.answered_at, n.asked_at), coalesce(n.answered_at, n.asked_at),
       coalesce(n.answered_at, n.asked_at), n.answered_at, n.answered_at
  from numbered n
  join counted c on c.county = n.county and c.year = n.year
 cross join lateral (
       select c.last - (select count(*) from numbered m where m.county = n.county and m.year = n.year) + n.place as n) x
 order by n.asked_at, n.id;

insert into problems.concern (county, problem, subject, joined_at, joined_name)
select p.county, p.id, r.enterprise, r.asked_at, r.asked_name
  from problems.problem p join enterprises.request r on r.county = p.county and p.once = 'request/' || r.number;

insert into problems.part (county, problem, unit, part, from_at)
select county, id, handler, 'HANDLER', answered_at from problems.problem where once like 'request/%' and handler is not null;

insert into problems.spell (county, problem, from_at, to_at)
select p.county, p.id, p.raised_at, p.answered_at from problems.problem p where p.once like 'request/%' order by p.id;

insert into problems.spell (county, problem, pause, from_at)
select p.county, p.id, 'ENTERPRISE', p.answered_at from problems.problem p
 where p.once like 'request/%' and p.answered_at is not null order by p.id;

insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at)
select p.county, p.id, 'ANSWER', r.answer, r.answered_name, coalesce(r.answered_title, ''), r.answered_at
  from problems.problem p join enterprises.request r on r.county = p.county and p.once = 'request/' || r.number
 where r.answered_at is not null order by p.id;
