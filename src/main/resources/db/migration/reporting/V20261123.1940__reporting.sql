create schema reporting;
grant usage on schema reporting to daodi_program;
alter default privileges in schema reporting grant select, insert, update on tables to daodi_program;
alter default privileges in schema reporting grant usage on sequences to daodi_program;
create sequence reporting.serial;

create table reporting.report (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  subject bigint not null,
  kind text not null,
  period varchar(10) not null,
  due_on date not null,
  provisional boolean not null,
  drafter bigint not null,
  state text not null default 'DUE' check (state in ('DUE','SUBMITTED','RECEIVED','RETURNED')),
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_by bigint,
  submitted_name text,
  decided_at timestamptz,
  decided_name text,
  decided_title text,
  return_reason text,
  version int not null default 1,
  primary key (county, id),
  unique (county, subject, period),
  foreign key (county, subject) references directory.subject,
  foreign key (county, drafter) references directory.post,
  foreign key (county, submitted_by) references directory.person
);
create index report_period on reporting.report (county, period, kind, state);
create index report_state on reporting.report (county, state, due_on);

create table reporting.line (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  report bigint not null,
  part text not null check (part in ('PROGRESS','PROBLEM','NEXT')),
  words text not null,
  source_kind text,
  source_number text,
  source_day date,
  edited boolean not null default false,
  dropped_at timestamptz,
  version int not null default 1,
  primary key (county, id),
  foreign key (county, report) references reporting.report
);
create unique index line_source on reporting.line (county, report, source_kind, source_number) where source_kind is not null;
create index line_report on reporting.line (county, report, id);

-- frozen: what was filed stays as filed
create table reporting.filed_report (
  county varchar(6) not null,
  report bigint not null,
  edition int not null,
  content text not null,
  sha256 varchar(64) not null,
  filed_at timestamptz not null,
  received_by text not null,
  primary key (county, report, edition),
  foreign key (county, report) references reporting.report
);
revoke update on reporting.filed_report from daodi_program;

create table reporting.opened_period (
  county varchar(6) not null references directory.county,
  period varchar(10) not null,
  opened_at timestamptz not null,
  primary key (county, period)
);
