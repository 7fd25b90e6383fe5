create schema plans;
grant usage on schema plans to daodi_program;
alter default privileges in schema plans grant select, insert, update on tables to daodi_program;
alter default privileges in schema plans grant usage on sequences to daodi_program;
create sequence plans.serial;

create table plans.visit (
  county varchar(6) not null,
  id bigint not null default nextval('plans.serial'),
  subject bigint not null,
  campaign bigint not null,
  kind text not null check (kind in ('MADE','MOVED','REFUSED')),
  day date,
  sponsor boolean not null default false,
  head boolean not null default false,
  cadre boolean not null default false,
  words text not null,
  entered_by bigint not null,
  entered_name text not null,
  entered_post bigint not null,
  entered_at timestamptz not null,
  primary key (county, id),
  foreign key (county, subject) references directory.subject,
  foreign key (county, campaign) references directory.campaign,
  foreign key (county, entered_by) references directory.person,
  foreign key (county, entered_post) references directory.post,
  check (kind = 'REFUSED' or day is not null),
  check (kind <> 'MADE' or sponsor or head or cadre)
);
create index visit_subject on plans.visit (county, subject, id);
-- what an enterprise said stays as it was said
revoke update on plans.visit from daodi_program;

create table plans.plan (
  county varchar(6) not null,
  id bigint not null default nextval('plans.serial'),
  subject bigint not null,
  kind text not null,
  campaign bigint not null,
  worked_with text not null default '',
  aim text not null default '',
  state text not null default 'NOT_FILED' check (state in ('NOT_FILED','SUBMITTED','RECEIVED','RETURNED')),
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_by bigint,
  submitted_name text,
  decided_at timestamptz,
  decided_name text,
  decided_title text,
  return_reason text,
  edition int not null default 0,
  version int not null default 1,
  primary key (county, id),
  unique (county, subject, campaign),
  foreign key (county, subject) references directory.subject,
  foreign key (county, campaign) references directory.campaign,
  foreign key (county, submitted_by) references directory.person
);
create index plan_state on plans.plan (county, state, kind);

create table plans.measure (
  county varchar(6) not null,
  id bigint not null default nextval('plans.serial'),
  plan bigint not null,
  running int not null,
  number text not null,
  position int not null,
  what text not null,
  owner bigint not null,
  first_due_on date not null,
  due_on date not null,
  moves int not null default 0,
  sign text not null,
  theme text,
  done_on date,
  done_words text,
  done_name text,
  done_attachment bigint,
  dropped_on date,
  dropped_reason text,
  primary key (county, id),
  unique (county, number),
  foreign key (county, plan) references plans.plan,
  foreign key (county, owner) references directory.post,
  foreign key (county, done_attachment) references platform.attachment,
  check (done_on is null or dropped_on is null)
);
-- rows taken out of a plan nobody has received yet
grant delete on plans.measure to daodi_program;
create index measure_plan on plans.measure (county, plan, position);
create index measure_open on plans.measure (county, owner, due_on) where done_on is null and dropped_on is null;

-- 修订: one that is not received yet at a time
create table plans.amendment (
  county varchar(6) not null,
  id bigint not null default nextval('plans.serial'),
  plan bigint not null,
  state text not null check (state in ('SUBMITTED','RECEIVED','RETURNED','WITHDRAWN')),
  reason text not null,
  changes jsonb not null,
  submitted_at timestamptz not null,
  submitted_by bigint not null,
  submitted_name text not null,
  decided_at timestamptz,
  decided_name text,
  decided_title text,
  return_reason text,
  primary key (county, id),
  foreign key (county, plan) references plans.plan,
  foreign key (county, submitted_by) references directory.person
);
create unique index amendment_open on plans.amendment (county, plan) where state <> 'RECEIVED';

-- frozen: what was received stays as received
create table plans.filed_plan (
  county varchar(6) not null,
  plan bigint not null,
  edition int not null,
  content text not null,
  sha256 varchar(64) not null,
  filed_at timestamptz not null,
  received_by text not null,
  primary key (county, plan, edition),
  foreign key (county, plan) references plans.plan
);
revoke update on plans.filed_plan from daodi_program;
