-- 半月工作专报: each office compiles its part, the secretariat joins and releases them; 批示: followed until answered.
create table reporting.brief (
  county varchar(6) not null references directory.county,
  id bigint not null default nextval('reporting.serial'),
  period varchar(10) not null,
  state text not null default 'COMPILING' check (state in ('COMPILING','RELEASED')),
  year int not null,
  issue int,
  released_at timestamptz,
  released_name text,
  released_title text,
  content text,
  sha256 varchar(64),
  version int not null default 1,
  primary key (county, id),
  unique (county, period),
  unique (county, year, issue),
  check ((state = 'RELEASED') = (content is not null))
);

create table reporting.brief_part (
  county varchar(6) not null,
  brief bigint not null,
  kind text not null check (kind in ('TASK_FORCE','ENTERPRISE')),
  figures jsonb not null,
  compiled_at timestamptz not null,
  compiled_name text not null,
  handed_at timestamptz,
  handed_name text,
  primary key (county, brief, kind),
  foreign key (county, brief) references reporting.brief
);

create table reporting.brief_line (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  brief bigint not null,
  kind text not null,
  section text not null check (section in ('HIGHLIGHT','BEHIND','COORDINATION')),
  words text not null,
  source text,
  report bigint,
  edited boolean not null default false,
  dropped_at timestamptz,
  primary key (county, id),
  foreign key (county, brief, kind) references reporting.brief_part,
  foreign key (county, report) references reporting.report
);
create unique index brief_line_source on reporting.brief_line (county, brief, source) where source is not null;
create index brief_line_part on reporting.brief_line (county, brief, kind, section, id);

-- a released brief stays as it was released
create function reporting.keep_released() returns trigger language plpgsql as $$
begin
  raise exception 'a released brief is not changed';
end $$;
create trigger keep_released before update on reporting.brief
  for each row when (old.state = 'RELEASED') execute function reporting.keep_released();

create table reporting.instruction (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  number text not null,
  brief bigint,
  report bigint,
  giver bigint not null,
  giver_name text not null,
  giver_title text not null,
  given_on date not null,
  words text not null,
  unit bigint not null,
  due_on date not null,
  state text not null default 'OPEN' check (state in ('OPEN','ANSWERED','CLOSED')),
  entered_name text not null,
  entered_title text not null,
  entered_at timestamptz not null,
  answer text,
  answered_name text,
  answered_title text,
  answered_at timestamptz,
  return_reason text,
  closed_name text,
  closed_at timestamptz,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, brief) references reporting.brief,
  foreign key (county, report) references reporting.report,
  foreign key (county, giver) references directory.post,
  foreign key (county, unit) references directory.unit,
  check ((brief is null) <> (report is null))
);
create index instruction_state on reporting.instruction (county, state, due_on);
create index instruction_unit on reporting.instruction (county, unit, state);
