create extension if not exists btree_gist;
create schema directory;
grant usage on schema directory to daodi_program;
alter default privileges in schema directory grant select, insert, update on tables to daodi_program;
alter default privileges in schema directory grant usage on sequences to daodi_program;
create sequence directory.serial;

create table directory.county (
  county varchar(6) primary key,
  name text not null,
  founded_at timestamptz not null
);

create table directory.unit (
  county varchar(6) not null references directory.county,
  id bigint not null default nextval('directory.serial'),
  name text not null,
  kind text not null check (kind in ('PARTY','GOVERNMENT','MASS','INSTITUTION','TOWNSHIP','OFFICE')),
  position int not null,
  host text,
  closed_on date,
  version int not null default 1,
  primary key (county, id)
);
create unique index unit_name on directory.unit (county, name) where closed_on is null;

create table directory.person (
  county varchar(6) not null references directory.county,
  id bigint not null default nextval('directory.serial'),
  name text not null,
  phone text,
  version int not null default 1,
  primary key (county, id)
);
create index person_name on directory.person (county, name);

create table directory.post (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  unit bigint,
  kind text not null check (kind in ('LEADER','HEAD','LIAISON','CADRE','STAFF','ADMINISTRATOR')),
  title text not null,
  position int not null default 0,
  closed_on date,
  version int not null default 1,
  primary key (county, id),
  foreign key (county, unit) references directory.unit
);
create index post_unit on directory.post (county, unit);

create table directory.post_role (
  county varchar(6) not null,
  post bigint not null,
  role text not null,
  proposed_by bigint not null,
  proposed_at timestamptz not null,
  confirmed_by bigint,
  confirmed_at timestamptz,
  primary key (county, post, role),
  foreign key (county, post) references directory.post
);
create index post_role_open on directory.post_role (county) where confirmed_at is null;

create table directory.tenure (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  post bigint not null,
  person bigint not null,
  duty_title text,
  from_day date not null,
  to_day date,
  primary key (county, id),
  foreign key (county, post) references directory.post,
  foreign key (county, person) references directory.person,
  check (to_day is null or to_day >= from_day),
  exclude using gist (county with =, post with =, daterange(from_day, to_day, '[]') with &&)
);
create index tenure_person on directory.tenure (county, person);

create table directory.deputy (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  post bigint not null,
  person bigint not null,
  from_day date not null,
  to_day date not null,
  reason text not null,
  primary key (county, id),
  foreign key (county, post) references directory.post,
  foreign key (county, person) references directory.person,
  check (to_day >= from_day)
);
create index deputy_person on directory.deputy (county, person, to_day);

create table directory.account (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  person bigint not null,
  username text not null,
  password text,
  failures int not null default 0,
  locked_until timestamptz,
  activation_hash text,
  activation_until timestamptz,
  closed_at timestamptz,
  primary key (county, id),
  foreign key (county, person) references directory.person,
  unique (county, person)
);
create unique index account_username on directory.account (username);
create index account_activation on directory.account (activation_hash) where activation_hash is not null;

create table directory.api_token (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  person bigint not null,
  token_hash text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (county, id),
  foreign key (county, person) references directory.person
);
create unique index api_token_hash on directory.api_token (token_hash);

create table directory.campaign (
  county varchar(6) not null references directory.county,
  id bigint not null default nextval('directory.serial'),
  year int not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  report_after int not null default 2 check (report_after between 0 and 15),
  reporting_kinds text[] not null,
  version int not null default 1,
  primary key (county, id),
  unique (county, year),
  check (ends_on > starts_on)
);

create table directory.theme (
  county varchar(6) not null,
  campaign bigint not null,
  position int not null,
  name text not null,
  primary key (county, campaign, position),
  foreign key (county, campaign) references directory.campaign
);
grant delete on directory.theme to daodi_program;

create table directory.phase (
  county varchar(6) not null,
  campaign bigint not null,
  position int not null,
  name text not null,
  from_day date not null,
  to_day date not null,
  primary key (county, campaign, position),
  foreign key (county, campaign) references directory.campaign
);
grant delete on directory.phase to daodi_program;

create table directory.subject (
  county varchar(6) not null references directory.county,
  id bigint not null default nextval('directory.serial'),
  kind text not null check (kind in ('TASK_FORCE','ENTERPRISE')),
  number text not null,
  name text not null,
  initials text not null default '',
  also text not null default '',
  position int not null,
  active_from date not null,
  active_to date,
  version int not null default 1,
  primary key (county, id),
  unique (county, number)
);

create index subject_order on directory.subject (county, kind, position, id);

create table directory.answering (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  subject bigint not null,
  post bigint not null,
  capacity text not null check (capacity in ('SPONSOR','HEAD','LIAISON','CADRE','MEMBER')),
  from_day date not null,
  to_day date,
  primary key (county, id),
  foreign key (county, subject) references directory.subject,
  foreign key (county, post) references directory.post,
  exclude using gist (county with =, subject with =, post with =, capacity with =, daterange(from_day, to_day, '[]') with &&)
);
grant delete on directory.answering to daodi_program;
create index answering_subject on directory.answering (county, subject);
create index answering_post on directory.answering (county, post, subject);

create table directory.calendar_year (
  county varchar(6) not null references directory.county,
  year int not null,
  source text not null,
  entered_at timestamptz not null,
  primary key (county, year)
);

create table directory.calendar_day (
  county varchar(6) not null,
  day date not null,
  year int not null,
  off boolean not null,
  name text not null,
  primary key (county, day),
  foreign key (county, year) references directory.calendar_year
);
grant delete on directory.calendar_day to daodi_program;
