-- The whole half-month cycle: unit check, delay with cause and promise, excuses, restatements, entries for a caller.
alter table reporting.report
  drop constraint report_state_check,
  add constraint report_state_check check (state in ('DUE','SUBMITTED','RECEIVED','RETURNED','EXCUSED','RESTATING')),
  add column last_day date,
  add column needs_check boolean not null default false,
  add column checked_at timestamptz,
  add column checked_name text,
  add column cause text,
  add column cause_words text,
  add column remedy text,
  add column promised_on date,
  add column promise_outcome text check (promise_outcome in ('KEPT','BROKEN','PENDING')),
  add column promise_words text,
  add column behind boolean not null default false,
  add column caller text,
  add column edition int not null default 0,
  add column restate_reason text;
update reporting.report
   set last_day = case right(period, 1)
                    when '1' then to_date(left(period, 7), 'YYYY-MM') + 14
                    else (to_date(left(period, 7), 'YYYY-MM') + interval '1 month' - interval '1 day')::date end;
alter table reporting.report alter column last_day set not null;
create index report_promise on reporting.report (county, subject, period) where promised_on is not null;

-- 免报与延期: granted by the receiving office, never changed
create table reporting.exception (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  report bigint not null,
  former_due date not null,
  due_on date,
  reason text not null,
  granted_name text not null,
  granted_title text not null,
  granted_at timestamptz not null,
  primary key (county, id),
  foreign key (county, report) references reporting.report
);
create index exception_report on reporting.exception (county, report);
revoke update on reporting.exception from daodi_program;

alter table reporting.filed_report add column reason text;
