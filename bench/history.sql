-- Years of work behind the demo county, so that one county is as large as a county is after three years.
-- ${from}: first month · ${notes}: notes for each report (11 make 60,000 journal entries with those of problems). Run once, after problems.sql.
-- Projects do not exist yet; their share of the journal stands in notes.

-- what the demo made is the newest: it keeps the highest numbers
update activity.journal set id = id + 1000000;
update activity.note set id = id + 1000000;
select setval('activity.serial', 1200000);

create temp table half as
select to_char(m, 'YYYY-MM') || '-H' || h as period, (m + (h - 1) * 15)::date as first,
       case h when 1 then (m + 14)::date else (m + interval '1 month' - interval '1 day')::date end as last
  from (select m::date as m from generate_series(date '${from}', date '2025-12-01', interval '1 month') m) months, generate_series(1, 2) h;

create temp table writer as
select r.county, r.subject, r.kind, r.drafter as post, s.number, t.person, pe.name, p.label as title,
       o.decided_name as office_name, o.decided_title as office_title
  from reporting.report r
  join directory.subject s on s.county = r.county and s.id = r.subject
  join directory.tenure t on t.county = r.county and t.post = r.drafter and t.to_day is null
  join directory.person pe on pe.county = t.county and pe.id = t.person
  join directory.v_post p on p.county = r.county and p.id = r.drafter
  join lateral (select decided_name, decided_title from reporting.report d
                 where d.county = r.county and d.kind = r.kind and d.state = 'RECEIVED' limit 1) o on true
 where r.period = '2026-02-H1';
analyze writer;

insert into directory.campaign (county, year, name, starts_on, ends_on, reporting_kinds)
select county, y, y || '年领导包项、干部驻企', make_date(y, 1, 23), make_date(y, 12, 31), reporting_kinds
  from directory.campaign, generate_series(extract(year from date '${from}')::int, 2025) y;

insert into reporting.opened_period (county, period, opened_at) select distinct county, period, last::timestamptz from writer, half;

insert into reporting.report (county, subject, kind, period, last_day, due_on, provisional, drafter, state, first_submitted_at,
       submitted_at, submitted_by, submitted_name, decided_at, decided_name, decided_title, edition, version)
select county, subject, kind, period, last, last + 3, false, post, 'RECEIVED', last + interval '33 hours',
       last + interval '33 hours', person, name, last + interval '58 hours', office_name, office_title, 1, 3
  from half, writer order by period, subject;

create temp table taken as
select w.*, h.period, h.first + n % 15 as day, n, extract(year from h.first) || '-' || lpad(row_number() over
         (partition by extract(year from h.first) order by h.first + n % 15, w.subject, n)::text, 5, '0') as note,
       (array['PROGRESS', 'PROGRESS', 'NEXT_STEP', 'PROBLEM', 'CONTACT'])[1 + n % 5] as what,
       (array['到车间了解生产情况，本周开机 ', '与经办单位核对事项进度，还差 ', '下周联系县金融服务中心组织银企对接，拟邀请 ',
              '流动资金紧张，原料款缺口 ', '电话联系企业，近期生产正常，订单 '])[1 + n % 5]
         || (w.subject * 7 + n * 13) % 90 || '，已记录并同步责任单位，后续情况另行补充。' as words
  from half h, writer w, generate_series(1, ${notes}) n;

insert into activity.note (county, id, number, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at)
select county, row_number() over (order by day, subject, n), note, subject, day, what, words, person, name, post, day + interval '15 hours' from taken;

insert into reporting.line (county, report, part, words, source_kind, source_number, source_day)
select t.county, r.id, case t.what when 'PROBLEM' then 'PROBLEM' when 'NEXT_STEP' then 'NEXT' else 'PROGRESS' end, t.words, 'note', t.note, t.day
  from taken t join reporting.report r on r.county = t.county and r.subject = t.subject and r.period = t.period
 where t.n <= 6 order by r.id, t.n;

insert into reporting.filed_report (county, report, edition, content, sha256, filed_at, received_by)
select county, id, 1, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'), decided_at, decided_name
  from (select r.county, r.id, r.decided_at, r.decided_name, json_build_object('county', r.county, 'subject', s.number, 'subjectName', s.name,
               'period', r.period, 'submittedBy', r.submitted_name, 'submittedAt', to_char(r.submitted_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'caller', null,
               'checkedBy', null, 'lines', (select json_agg(json_build_object('part', l.part, 'words', l.words, 'sourceKind', l.source_kind,
                  'sourceNumber', l.source_number) order by l.id) from reporting.line l where l.county = r.county and l.report = r.id),
               'late', '[]'::json, 'delay', null, 'promise', null, 'answer', null)::text as content
          from reporting.report r join directory.subject s on s.county = r.county and s.id = r.subject where r.period < '2026') filed;

insert into activity.journal (county, id, at, subject, kind, facts, path, person, person_name, post, post_title, deputy)
select county, row_number() over (order by at, subject), at, subject, kind, facts, path, person, name, post, title, false
  from (select county, day + interval '15 hours' as at, subject, 'NoteTaken.' || what as kind, array[words] as facts, '/notes/' || note as path,
               person, name, post, title from taken
        union all
        select w.county, last + interval '33 hours', subject, 'ReportSubmitted', array[period, ''], '/reports/' || number || '/' || period,
               person, name, post, title from writer w, half
        union all
        select w.county, last + interval '58 hours', subject, 'ReportReceived', array[period, ''], '/reports/' || number || '/' || period,
               person, office_name, post, office_title from writer w, half
        union all
        select county, at, subject, kind, facts, path, person, name, post, title from problem_deed) happened;

insert into plans.plan (county, subject, kind, campaign, worked_with, aim, state, first_submitted_at, submitted_at, submitted_by, submitted_name,
       decided_at, decided_name, decided_title, edition, version)
select p.county, p.subject, p.kind, c.id, p.worked_with, p.aim, 'RECEIVED', c.starts_on + 6, c.starts_on + 6, p.submitted_by, p.submitted_name,
       c.starts_on + 8, p.decided_name, p.decided_title, 1, 3
  from plans.plan p join directory.campaign c on c.county = p.county and c.year < 2026;

insert into plans.measure (county, plan, running, number, position, what, owner, first_due_on, due_on, sign, theme, done_on, done_words, done_name)
select m.county, o.id, m.running, m.number || '-' || c.year, m.position, m.what, m.owner, make_date(c.year, 6, 30), make_date(c.year, 6, 30), m.sign,
       m.theme, make_date(c.year, 6, 20), '按期完成，企业已确认。', '某某'
  from plans.measure m
  join plans.plan p on p.county = m.county and p.id = m.plan
  join plans.plan o on o.county = p.county and o.subject = p.subject and o.campaign <> p.campaign
  join directory.campaign c on c.county = o.county and c.id = o.campaign;

create temp table released as
select b.*, h.period as for_period, nextval('reporting.serial') as new_id, row_number() over (partition by left(h.period, 4) order by h.period) as number
  from half h, reporting.brief b where b.period = '2026-05-H2';
insert into reporting.brief (county, id, period, state, year, issue, released_at, released_name, released_title, content, sha256)
select county, new_id, for_period, state, left(for_period, 4)::int, number, released_at, released_name, released_title,
       replace(content, '2026-05-H2', for_period), sha256 from released;
insert into reporting.brief_part (county, brief, kind, figures, compiled_at, compiled_name, handed_at, handed_name)
select p.county, r.new_id, p.kind, figures, compiled_at, compiled_name, handed_at, handed_name
  from released r join reporting.brief_part p on p.county = r.county and p.brief = r.id;
insert into reporting.brief_line (county, brief, kind, section, words, source, report, edited)
select l.county, r.new_id, l.kind, section, words, source, report, edited
  from released r join reporting.brief_line l on l.county = r.county and l.brief = r.id;

insert into activity.message (county, person, at, kind, code, facts, path, read_at, mailed_at)
select a.county, a.person, h.last + interval '1 day', 'NEWS', 'ReportReturned', array[h.period, ''], '/', now(), now()
  from directory.account a, half h;
