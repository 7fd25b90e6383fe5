create schema problems;
grant usage on schema problems to daodi_program;
alter default privileges in schema problems grant select, insert, update on tables to daodi_program;
alter default privileges in schema problems grant usage on sequences to daodi_program;
create sequence problems.serial;

create table problems.counter (
  county varchar(6) not null,
  year int not null,
  last int not null,
  primary key (county, year)
);

-- 办理时限 of a county; without a row the program's own figures hold. A limit is an amount and its unit.
create table problems.rules (
  county varchar(6) not null,
  preset text not null,
  opens time not null,
  noon time not null,
  afternoon time not null,
  closes time not null,
  judge_amount int not null, judge_unit text not null,
  accept_amount int not null, accept_unit text not null,
  contact_amount int not null, contact_unit text not null,
  ordinary_amount int not null, ordinary_unit text not null,
  harder_amount int not null, harder_unit text not null,
  complex_amount int not null, complex_unit text not null,
  rule_amount int not null, rule_unit text not null,
  extensions int not null check (extensions between 0 and 9),
  extension_notice int not null check (extension_notice between 0 and 9),
  sponsor_after int not null check (sponsor_after between 1 and 30),
  call_back_percent int not null check (call_back_percent between 0 and 100),
  changed_at timestamptz not null,
  changed_name text not null,
  version int not null default 1,
  primary key (county),
  check (opens < noon and noon <= afternoon and afternoon < closes)
);

-- 职责分工: which unit a category is usually handled by, and who helps.
create table problems.duty (
  county varchar(6) not null,
  category text not null,
  unit bigint not null,
  part text not null check (part in ('HANDLER','SUPPORTER')),
  changed_at timestamptz not null,
  changed_name text not null,
  version int not null default 1,
  primary key (county, category, unit),
  foreign key (county, unit) references directory.unit
);
grant delete on problems.duty to daodi_program;
create unique index duty_handler on problems.duty (county, category) where part = 'HANDLER';

-- 问题（诉求）. holder is the unit in whose hands it is, null while the office's; pause says whom it waits for instead.
create table problems.problem (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  number text not null,
  category text not null,
  words text not null,
  attachment bigint,
  note text,
  measure text,
  origin text not null check (origin in ('ENTERPRISE','CADRE','LEADER','UNIT','OFFICE')),
  raised_at timestamptz not null,
  raised_by bigint,
  raised_post bigint,
  raised_name text not null,
  raised_title text not null,
  once text,
  state text not null check (state in ('REGISTERED','ASSIGNED','DISPUTED','HANDLING','ANSWERED','CONFIRMED','CARRIED','REPORTED_UP','CLOSED')),
  outcome text check (outcome in ('SOLVED','DECLINED','REFERRED','WITHDRAWN')),
  outcome_words text,
  difficulty text check (difficulty in ('ORDINARY','HARDER','COMPLEX')),
  level text check (level in ('COUNTY','CITY','PROVINCE')),
  handler bigint,
  holder bigint,
  next_unit bigint,
  ruled boolean not null default false,
  pause text check (pause in ('ENTERPRISE','HIGHER','CARRIED')),
  pause_reason text,
  held_since timestamptz not null,
  round int not null default 1,
  extensions int not null default 0,
  limit_amount int,
  limit_unit text check (limit_unit in ('HOURS','DAYS','CALENDAR_DAYS')),
  clock_from timestamptz not null,
  step_from timestamptz not null,
  set_due date,
  due_at timestamptz,
  paused_due_at timestamptz,
  provisional boolean not null default false,
  contact_due_at timestamptz,
  contacted_at timestamptz,
  review_on date,
  asking text check (asking in ('EXTENSION','CARRY','REPORT_UP','DECLINE')),
  drawn boolean not null default false,
  answered_at timestamptz,
  confirmed_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, attachment) references platform.attachment,
  foreign key (county, raised_by) references directory.person,
  foreign key (county, raised_post) references directory.post,
  foreign key (county, handler) references directory.unit,
  foreign key (county, holder) references directory.unit,
  foreign key (county, next_unit) references directory.unit,
  check ((state = 'CLOSED') = (closed_at is not null)),
  check (pause is null or holder is null)
);
create unique index problem_once on problems.problem (county, once) where once is not null;
create index problem_newest on problems.problem (county, raised_at desc, id desc);
create index problem_due on problems.problem (county, due_at, id) where closed_at is null and due_at is not null;
create index problem_open on problems.problem (county, state, id) where closed_at is null;
create index problem_category on problems.problem (county, category, id desc);
create index problem_handler on problems.problem (county, handler, id desc);
create index problem_next_unit on problems.problem (county, next_unit) where next_unit is not null;
create index problem_raiser on problems.problem (county, raised_post, id desc) where raised_post is not null;

-- Whose problem it is: one, or several enterprises.
create table problems.concern (
  county varchar(6) not null,
  problem bigint not null,
  subject bigint not null,
  joined_at timestamptz not null,
  joined_name text not null,
  primary key (county, problem, subject),
  foreign key (county, problem) references problems.problem,
  foreign key (county, subject) references directory.subject
);
create index concern_subject on problems.concern (county, subject, problem desc);

-- Every unit that ever handled it or helps, and until when.
create table problems.part (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  unit bigint not null,
  part text not null check (part in ('HANDLER','SUPPORTER')),
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, unit) references directory.unit
);
create unique index part_problem on problems.part (county, problem, unit, part);
create index part_unit on problems.part (county, unit, problem desc);

-- In whose hands, from when to when: a unit's, the office's (unit null), or nobody's while it waits (pause).
create table problems.spell (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  unit bigint,
  pause text check (pause in ('ENTERPRISE','HIGHER','CARRIED')),
  reason text,
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, unit) references directory.unit,
  check (pause is null or unit is null)
);
create unique index spell_running on problems.spell (county, problem) where to_at is null;
create index spell_problem on problems.spell (county, problem, id);

-- 沟通: inside, to the enterprise, from the enterprise; answers and stage replies among them.
create table problems.reply (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  kind text not null check (kind in ('INTERNAL','TO_ENTERPRISE','FROM_ENTERPRISE','ANSWER')),
  words text not null,
  attachment bigint,
  subject bigint,
  said_post bigint,
  said_name text not null,
  said_title text not null,
  said_at timestamptz not null,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, attachment) references platform.attachment,
  foreign key (county, subject) references directory.subject,
  foreign key (county, said_post) references directory.post
);
create index reply_problem on problems.reply (county, problem, id);

-- What a unit asks the office for, and what the office decided: extension, 挂账, 上报, not accepted.
create table problems.asking (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  kind text not null check (kind in ('EXTENSION','CARRY','REPORT_UP','DECLINE')),
  words text not null,
  basis text,
  wanted_day date,
  asked_unit bigint,
  asked_name text not null,
  asked_title text not null,
  asked_at timestamptz not null,
  granted boolean,
  decided_words text,
  decided_name text,
  decided_title text,
  decided_at timestamptz,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, asked_unit) references directory.unit
);
create unique index asking_open on problems.asking (county, problem) where decided_at is null;
create index asking_problem on problems.asking (county, problem, id);

-- 异议与裁定; a ruling is a precedent that proposes the unit the next time.
create table problems.dispute (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  category text not null,
  unit bigint not null,
  words text not null,
  basis text not null,
  suggested bigint,
  raised_name text not null,
  raised_title text not null,
  raised_at timestamptz not null,
  ruled_unit bigint,
  ruled_words text,
  ruled_name text,
  ruled_title text,
  ruled_at timestamptz,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, unit) references directory.unit,
  foreign key (county, suggested) references directory.unit,
  foreign key (county, ruled_unit) references directory.unit
);
create unique index dispute_open on problems.dispute (county, problem) where ruled_at is null;
create index dispute_problem on problems.dispute (county, problem, id);
create index dispute_precedent on problems.dispute (county, category, ruled_at desc) where ruled_at is not null;

-- 企业评价 of one round: solved or not is open to all who handle it; satisfaction and words are the office's alone.
create table problems.verdict (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  subject bigint not null,
  round int not null,
  solved boolean not null,
  satisfaction text check (satisfaction in ('SATISFIED','FAIRLY','DISSATISFIED')),
  words text not null,
  said_name text not null,
  for_post bigint,
  for_name text,
  said_at timestamptz not null,
  primary key (county, id),
  foreign key (county, problem) references problems.problem,
  foreign key (county, subject) references directory.subject,
  foreign key (county, for_post) references directory.post
);
create unique index verdict_once on problems.verdict (county, problem, subject, round);

-- 回访: by telephone, of those the program drew.
create table problems.call_back (
  county varchar(6) not null,
  id bigint not null default nextval('problems.serial'),
  problem bigint not null,
  round int not null,
  reached boolean not null,
  solved boolean,
  words text not null,
  called_name text not null,
  called_title text not null,
  called_at timestamptz not null,
  primary key (county, id),
  foreign key (county, problem) references problems.problem
);
create index call_back_problem on problems.call_back (county, problem, id);

-- A really overdue matter is shown to the unit's head, then to the sponsor; once each in a round.
create table problems.escalation (
  county varchar(6) not null,
  problem bigint not null,
  round int not null,
  step int not null check (step in (1, 2)),
  unit bigint,
  due_at timestamptz not null,
  told_at timestamptz not null,
  primary key (county, problem, round, step),
  foreign key (county, problem) references problems.problem,
  foreign key (county, unit) references directory.unit
);
