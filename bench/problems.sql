-- Years of problems behind the demo county: ${problems} of them, evenly from ${from} to the demo's day, 8 in 100 still open. Run once, before history.sql.
set session_replication_role = replica;
set synchronous_commit = off;

-- what the demo made is the newest: it keeps the highest numbers
update problems.problem set id = id + 1000000;
update problems.concern set problem = problem + 1000000;
update problems.part set id = id + 1000000, problem = problem + 1000000;
update problems.spell set id = id + 1000000, problem = problem + 1000000;
update problems.reply set id = id + 1000000, problem = problem + 1000000;
update problems.asking set id = id + 1000000, problem = problem + 1000000;
update problems.dispute set id = id + 1000000, problem = problem + 1000000;
update problems.verdict set id = id + 1000000, problem = problem + 1000000;
update problems.call_back set id = id + 1000000, problem = problem + 1000000;
update problems.escalation set problem = problem + 1000000;
select setval('problems.serial', 1200000);

-- the enterprises with their cadres, the units that have somebody to act for them, the office's hand
create temp table cadre as
select s.county, s.id as subject, s.name as enterprise, a.post, t.person, pe.name, p.label as title, row_number() over (order by s.position, s.id) - 1 as place
  from directory.subject s
  join directory.answering a on a.county = s.county and a.subject = s.id and a.capacity = 'CADRE' and a.to_day is null
  join directory.tenure t on t.county = a.county and t.post = a.post and t.to_day is null
  join directory.person pe on pe.county = t.county and pe.id = t.person
  join directory.v_post p on p.county = a.county and p.id = a.post
 where s.kind = 'ENTERPRISE';

create temp table unit as
select distinct on (p.unit) p.county, p.unit, u.name as unit_name, p.id as post, t.person, pe.name, p.label as title, dense_rank() over (order by p.unit) - 1 as place
  from directory.v_post p
  join directory.v_confirmed_role r on r.county = p.county and r.post = p.id and r.role in ('UNIT_HEAD', 'LIAISON')
  join directory.v_unit u on u.county = p.county and u.id = p.unit
  join directory.tenure t on t.county = p.county and t.post = p.id and t.to_day is null
  join directory.person pe on pe.county = t.county and pe.id = t.person
 where p.unit is not null order by p.unit, r.role, p.id;

create temp table desk as
select distinct p.county, p.id as post, t.person, pe.name, p.label as title
  from directory.v_post p
  join directory.v_confirmed_role r on r.county = p.county and r.post = p.id and r.role = 'STATIONING_OFFICE'
  join directory.tenure t on t.county = p.county and t.post = p.id and t.to_day is null
  join directory.person pe on pe.county = t.county and pe.id = t.person order by p.id limit 1;

create temp table topic as
select row_number() over () - 1 as place, category, words, answer
  from (values
    ('PERMIT', '仓储用地规划许可受理后没有结果，已过承诺的 %s 天', '许可证已核发，由专人送达'),
    ('LAND', '二期用地 %s 亩指标没有落实，影响开工', '指标已列入本批次，用地手续同步办理'),
    ('FINANCE', '收购季流动资金缺口约 %s 万元，希望协调银行', '已与两家银行对接，授信到账'),
    ('LABOUR', '开工缺一线操作工 %s 人', '组织专场招聘，缺口已补齐'),
    ('UTILITIES', '变压器容量不足，高峰期跳闸 %s 次', '增容已完成，试运行正常'),
    ('POLICY', '去年技改补贴 %s 万元尚未拨付', '补贴已随本月预算拨付到账'),
    ('ARREARS', '某建筑公司拖欠货款 %s 万元，已超合同期限', '双方已签还款协议，首笔到账'),
    ('MARKET', '新产品找不到 %s 家以上的稳定客户', '已组织产销对接，签约到位'),
    ('MATERIAL', '订单基地原料供应短缺约 %s 吨', '已协调调剂，送到合作社'),
    ('TECHNOLOGY', '烘干线改造想申报省级技改项目，投资 %s 万元', '申报材料已通过初审'),
    ('SAFETY', '扩建项目环评批复已等 %s 天', '批复已下达'),
    ('INSPECTION', '今年以来各类检查 %s 次，影响生产', '已合并检查事项，纳入计划管理'),
    ('LEGACY', '老厂区 %s 平方米土地证遗失，无法办理抵押', '权属已核实，补证完成'),
    ('ORGANISATION', '财务人员更换，%s 个月账目需要规范', '已请会计服务机构驻厂辅导'),
    ('LABOUR_RELATIONS', '离职工人 %s 名对工资结算有争议', '已调解，款项付清'),
    ('OTHER', '厂区门前 %s 米道路坑洼，重载车进出困难', '路面已修复')) as t (category, words, answer);

-- when each was raised and how it went: 6 in 100 are the newest and under way, 2 in 100 older ones carried or reported up
create temp table fate as
select n, raised, age,
       case when age < 0.0048 then 'REGISTERED' when age < 0.0096 then 'ASSIGNED'
            when age < 0.06 then (array['DISPUTED', 'ANSWERED', 'ANSWERED', 'ANSWERED', 'CONFIRMED', 'ENTERPRISE', 'ENTERPRISE', 'HIGHER', 'ASKING', 'SENT',
                                        'OVERDUE', 'OVERDUE', 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING'])[1 + n % 20]
            when n % 50 = 7 then case when n % 100 = 7 then 'CARRIED' else 'REPORTED_UP' end
            else (array['DECLINED', 'REFERRED', 'WITHDRAWN'])[1 + n % 20] end as open_or_ended
  from (select n, (${problems} - n)::numeric / ${problems} as age,
               case when n > ${problems} * 0.9904 then date '2026-06-16' - ((${problems} - n) * 800 / ${problems})
                    else date '${from}' + ((date '2026-06-04' - date '${from}') * (n - 1.0) / ${problems})::int end + time '08:30' + (n * 37) % 500 * interval '1 minute' as raised
          from generate_series(1, ${problems}) n) numbered;

create temp table life as
select d.county, f.n as id, extract(year from raised)::int as year, coalesce(open_or_ended, 'SOLVED') as fate, t.category, t.words, t.answer, c.subject, c.enterprise,
       c.post as cadre_post, c.person as cadre_person, c.name as cadre_name, c.title as cadre_title, d.post as desk_post, d.person as desk_person,
       d.name as desk_name, d.title as desk_title, u.unit, u.unit_name, u.post as unit_post, u.person as unit_person, u.name as unit_name_of, u.title as unit_title,
       o.unit as other_unit, (array['ENTERPRISE', 'CADRE', 'ENTERPRISE', 'CADRE', 'OFFICE', 'CADRE', 'ENTERPRISE', 'UNIT', 'CADRE', 'ENTERPRISE'])[1 + f.n % 10] as origin,
       f.n % 25 = 13 as ruled, f.n % 10 = 3 as twice, f.n % 15 = 4 as sent, f.n % 5 = 2 as drawn,
       raised, raised + interval '4 hours' as assigned,
       raised + interval '1 day' + case when f.n % 25 = 13 then interval '4 days' else interval '0' end as accepted
  from fate f cross join desk d
  join topic t on t.place = (f.n * 5 + f.n / 16) % 16
  join cadre c on c.place = (f.n * 7 + f.n / 35) % (select count(*) from cadre)
  join unit u on u.place = (t.place * 3 + f.n % 3) % (select count(*) from unit)
  join unit o on o.place = (t.place * 3 + 5 + f.n % 3) % (select count(*) from unit);

-- the moments; what has not come yet is null
create temp table story as
select l.*, fate in ('SOLVED', 'DECLINED', 'REFERRED', 'WITHDRAWN') as closed, fate not in ('REGISTERED', 'ASSIGNED', 'DISPUTED', 'DECLINED', 'REFERRED', 'WITHDRAWN') as handled,
       case when fate in ('SOLVED', 'ANSWERED', 'CONFIRMED') then accepted + interval '5 days' end as answered,
       case when fate in ('SOLVED', 'CONFIRMED') then accepted + interval '7 days' end as heard,
       case when fate = 'SOLVED' and twice then accepted + interval '11 days' end as again,
       case when fate = 'SOLVED' and twice then accepted + interval '13 days' end as heard_again,
       case when fate in ('DECLINED', 'REFERRED', 'WITHDRAWN') then raised + interval '1 day'
            when fate = 'SOLVED' then accepted + case when twice then interval '13 days' else interval '7 days' end + case when drawn then interval '2 days' else interval '0' end end as ended,
       case when fate in ('ENTERPRISE', 'HIGHER') then accepted + interval '2 days' when fate in ('CARRIED', 'REPORTED_UP') then accepted + interval '6 days' end as waits,
       case when fate = 'ENTERPRISE' then 'ENTERPRISE' when fate in ('HIGHER', 'REPORTED_UP') then 'HIGHER' when fate = 'CARRIED' then 'CARRIED' when fate = 'ANSWERED' then 'ENTERPRISE' end as pause,
       sent and fate = 'SOLVED' and not twice as moved
  from life l;
analyze story;

create temp table numbered as
select s.*, year || '-' || lpad(place::text, greatest(4, length(place::text)), '0') as number
  from (select s.*, row_number() over (partition by county, year order by raised, id)
               + coalesce((select last from problems.counter c where c.county = s.county and c.year = s.year), 0) as place from story s) s;
analyze numbered;

insert into problems.counter as c (county, year, last) select county, year, max(place) from numbered group by county, year
on conflict (county, year) do update set last = excluded.last;

insert into problems.problem (county, id, number, category, words, origin, raised_at, raised_by, raised_post, raised_name, raised_title, state, outcome, outcome_words,
       difficulty, level, handler, holder, next_unit, pause, pause_reason, held_since, round, extensions, limit_amount, limit_unit, clock_from, step_from,
       due_at, paused_due_at, contact_due_at, contacted_at, review_on, asking, drawn, answered_at, confirmed_at, closed_at, version)
select county, id, number, category, format(words, 2 + id * 7 % 90) || '，经多次联系有关单位没有明确答复，请帮助协调。', origin, raised,
       case origin when 'ENTERPRISE' then null when 'CADRE' then cadre_person when 'OFFICE' then desk_person else unit_person end,
       case origin when 'ENTERPRISE' then null when 'CADRE' then cadre_post when 'OFFICE' then desk_post else unit_post end,
       case origin when 'ENTERPRISE' then '企业负责人' when 'CADRE' then cadre_name when 'OFFICE' then desk_name else unit_name_of end,
       case origin when 'ENTERPRISE' then enterprise when 'CADRE' then cadre_title when 'OFFICE' then desk_title else unit_title end,
       case when closed then 'CLOSED' when fate in ('ENTERPRISE', 'HIGHER', 'ASKING', 'OVERDUE') then 'HANDLING' when fate = 'SENT' then 'ASSIGNED' else fate end,
       case when closed then fate end, case when fate in ('DECLINED', 'REFERRED', 'WITHDRAWN') then '按规定办理，已告知企业。' end,
       case when fate in ('REGISTERED', 'WITHDRAWN') then null else (array['ORDINARY', 'ORDINARY', 'ORDINARY', 'HARDER', 'COMPLEX'])[1 + id % 5] end,
       case when fate in ('REGISTERED', 'WITHDRAWN') then null else (array['COUNTY', 'COUNTY', 'COUNTY', 'CITY'])[1 + id % 4] end,
       case when handled then case when moved then other_unit else unit end end,
       case when fate in ('HANDLING', 'ASKING', 'OVERDUE', 'SENT') then unit end,
       case when fate in ('ASSIGNED', 'DISPUTED') then unit when fate = 'SENT' then other_unit end,
       pause, case when fate in ('ENTERPRISE', 'HIGHER') then '等待补充材料' end, coalesce(ended, waits, case when fate = 'CONFIRMED' then heard else answered end, case when handled then accepted else raised end),
       case when fate = 'SOLVED' and twice then 2 else 1 end, case when id % 6 = 5 and handled then 1 else 0 end, case when handled then 10 end, case when handled then 'DAYS' end,
       case when handled then accepted else raised end, raised,
       case when fate in ('REGISTERED', 'ASSIGNED', 'DISPUTED', 'SENT') then timestamp '2026-06-18 16:30' when fate = 'OVERDUE' then accepted + interval '6 days' when fate = 'HANDLING' then greatest(accepted + interval '14 days', timestamp '2026-06-18 16:30' + id % 20 * interval '1 day')
            when fate = 'ASKING' then timestamp '2026-06-25 16:30' end,
       case when fate in ('ENTERPRISE', 'HIGHER', 'SENT') then accepted + interval '14 days' end,
       case when fate not in ('REGISTERED', 'WITHDRAWN', 'DECLINED', 'REFERRED') then assigned + interval '1 day' end,
       case when handled and fate <> 'OVERDUE' then accepted + interval '3 hours' end,
       case when fate in ('CARRIED', 'REPORTED_UP') then date '2026-06-10' + id % 100 end, case when fate = 'ASKING' then 'EXTENSION' end,
       drawn or fate = 'CONFIRMED', coalesce(again, answered), coalesce(heard_again, heard), ended, 4
  from numbered order by id;

insert into problems.concern (county, problem, subject, joined_at, joined_name, closed_at)
select county, id, subject, raised, cadre_name, ended from numbered
union all
select n.county, n.id, c.subject, n.raised + interval '1 day', c.name, n.ended from numbered n
  join cadre c on c.place = (n.id * 7 + n.id / 35 + 1) % (select count(*) from cadre) where n.id % 20 = 11 order by 2, 4;

insert into problems.part (county, id, problem, unit, part, from_at, to_at)
select county, row_number() over (order by id, from_at, part), id, unit, part, from_at, to_at
  from (select county, id, unit, 'HANDLER' as part, accepted as from_at, case when moved then accepted + interval '2 days' end as to_at from numbered where handled
        union all select county, id, other_unit, 'HANDLER', accepted + interval '2 days', null from numbered where moved
        union all select county, id, other_unit, 'SUPPORTER', assigned, null from numbered where handled and id % 4 = 1 and not moved) parts;

insert into problems.spell (county, id, problem, unit, pause, reason, from_at, to_at)
select county, row_number() over (order by id, from_at, place), id, unit, pause, reason, from_at, to_at
  from (select county, id, 1 as place, null::bigint as unit, null as pause, null as reason, raised as from_at, case when handled then accepted else ended end as to_at from numbered
        union all select county, id, 2, unit, null, null, accepted, case when moved then accepted + interval '2 days' else coalesce(waits, answered) end from numbered where handled
        union all select county, id, 3, other_unit, null, null, accepted + interval '2 days', answered from numbered where moved
        union all select county, id, 4, null, pause, case when fate in ('ENTERPRISE', 'HIGHER') then '等待补充材料' end, waits, null from numbered where waits is not null
        union all select county, id, 5, null, 'ENTERPRISE', null, answered, heard from numbered where answered is not null
        union all select county, id, 6, unit, null, null, heard, again from numbered where again is not null
        union all select county, id, 7, null, 'ENTERPRISE', null, again, heard_again from numbered where again is not null
        union all select county, id, 8, null, null, null, coalesce(heard_again, heard), ended from numbered where heard is not null and drawn and fate = 'SOLVED' or fate = 'CONFIRMED') spells;

insert into problems.reply (county, id, problem, kind, words, subject, said_post, said_name, said_title, said_at)
select county, row_number() over (order by said_at, id), id, kind, words, subject, post, name, title, said_at
  from (select county, id, 'TO_ENTERPRISE' as kind, '已收到反映的情况，正在核实，两个工作日内上门对接。' as words, null::bigint as subject, unit_post as post, unit_name_of as name, unit_title as title,
               accepted + interval '3 hours' as said_at from numbered where handled and fate <> 'OVERDUE'
        union all select county, id, 'FROM_ENTERPRISE', '材料已补齐，请尽快办理。', subject, null, '企业负责人', enterprise, accepted + interval '2 days' from numbered where handled and id % 2 = 0
        union all select county, id, 'INTERNAL', '请协办单位一并参加现场会。', null, unit_post, unit_name_of, unit_title, accepted + interval '1 day' from numbered where handled and id % 3 = 0
        union all select county, id, 'ANSWER', answer || '。', null, unit_post, unit_name_of, unit_title, answered from numbered where answered is not null
        union all select county, id, 'FROM_ENTERPRISE', '还有部分没有解决。', subject, null, '企业负责人', enterprise, heard from numbered where again is not null
        union all select county, id, 'ANSWER', '遗留部分已办结，' || answer || '。', null, unit_post, unit_name_of, unit_title, again from numbered where again is not null) replies;

insert into problems.asking (county, id, problem, kind, words, basis, wanted_day, asked_unit, asked_name, asked_title, asked_at, granted, decided_words, decided_name, decided_title, decided_at)
select county, row_number() over (order by id, asked), id, kind, '涉及上级审批，需要时间。', case when kind = 'DECLINE' then '不属于本县职权范围' end, wanted, case when kind = 'DECLINE' then null else unit end,
       case when kind = 'DECLINE' then desk_name else unit_name_of end, case when kind = 'DECLINE' then desk_title else unit_title end, asked, granted,
       case when granted is not null then '同意' end, case when granted is not null then desk_name end, case when granted is not null then desk_title end, case when granted is not null then asked + interval '1 day' end
  from (select *, 'EXTENSION' as kind, raised::date + 30 as wanted, accepted + interval '3 days' as asked, true as granted from numbered where id % 6 = 5 and handled
        union all select *, 'EXTENSION', date '2026-06-30', accepted + interval '2 days', null from numbered where fate = 'ASKING'
        union all select *, case fate when 'CARRIED' then 'CARRY' else 'REPORT_UP' end, date '2026-09-01', accepted + interval '5 days', true from numbered where fate in ('CARRIED', 'REPORTED_UP')
        union all select *, 'DECLINE', null, raised + interval '1 day', true from numbered where fate = 'DECLINED') askings;

insert into problems.dispute (county, id, problem, category, unit, words, basis, suggested, raised_name, raised_title, raised_at, ruled_unit, ruled_words, ruled_name, ruled_title, ruled_at)
select county, row_number() over (order by id), id, category, unit, '不属于我单位职责。', '县职责分工第三条', other_unit, unit_name_of, unit_title, raised + interval '1 day',
       case when fate <> 'DISPUTED' then unit end, case when fate <> 'DISPUTED' then '按职责分工由该单位承办。' end, case when fate <> 'DISPUTED' then desk_name end,
       case when fate <> 'DISPUTED' then desk_title end, case when fate <> 'DISPUTED' then raised + interval '3 days' end
  from numbered where fate = 'DISPUTED' or ruled and handled;

insert into problems.verdict (county, id, problem, subject, round, solved, satisfaction, words, said_name, said_at)
select v.county, row_number() over (order by at, v.id, c.subject), v.id, c.subject, round, solved, case when solved then (array['SATISFIED', 'SATISFIED', 'FAIRLY', null, 'DISSATISFIED'])[1 + v.id % 5] end,
       case when v.id % 3 = 0 then '办得及时' else '' end, '企业负责人', at
  from (select *, 1 as round, again is null as solved, heard as at from numbered where heard is not null
        union all select *, 2, true, heard_again from numbered where heard_again is not null) v
  join problems.concern c on c.county = v.county and c.problem = v.id and (solved or c.subject = v.subject);

insert into problems.call_back (county, id, problem, round, reached, solved, words, called_name, called_title, called_at)
select county, row_number() over (order by id), id, case when twice then 2 else 1 end, true, true, '企业确认已解决', desk_name, desk_title, ended
  from numbered where fate = 'SOLVED' and drawn;

-- the program that runs beside may have told the first of them already
insert into problems.escalation (county, problem, round, step, unit, due_at, told_at)
select county, id, 1, step, unit, accepted + interval '6 days', accepted + interval '6 days' + step * interval '1 day'
  from numbered, generate_series(1, 2) step where fate = 'OVERDUE' or handled and id % 8 = 2 and (step = 1 or id % 24 = 2)
on conflict do nothing;

-- what the journal keeps of them; history.sql puts it in its place between notes and reports
create temp table problem_deed as
select county, raised as at, subject, 'ProblemRaised' as kind, array[number, format(words, 2 + id * 7 % 90)] as facts, '/problems/' || number as path,
       cadre_person as person, cadre_name as name, cadre_post as post, cadre_title as title from numbered
union all select county, assigned, subject, 'ProblemAssigned', array[number, unit_name], '/problems/' || number, desk_person, desk_name, desk_post, desk_title from numbered where handled
union all select county, accepted, subject, 'ProblemAccepted', array[number, unit_title], '/problems/' || number, unit_person, unit_name_of, unit_post, unit_title from numbered where handled
union all select county, accepted + interval '3 hours', subject, 'ProblemReplied', array[number, '已收到反映的情况，正在核实，两个工作日内上门对接。'], '/problems/' || number, unit_person, unit_name_of, unit_post, unit_title from numbered where handled
union all select county, answered, subject, 'ProblemAnswered', array[number, answer], '/problems/' || number, unit_person, unit_name_of, unit_post, unit_title from numbered where answered is not null
union all select county, heard, subject, case when again is null then 'ProblemSolved' else 'ProblemUnsolved' end, array[number], '/problems/' || number, cadre_person, cadre_name, cadre_post, cadre_title from numbered where heard is not null;
