grant usage on schema platform to daodi_program;
alter default privileges in schema platform grant select, insert, update on tables to daodi_program;
alter default privileges in schema platform grant usage on sequences to daodi_program;
create sequence platform.serial;

-- Spring Session's own tables (org/springframework/session/jdbc/schema-postgresql.sql), kept by the program.
create table platform.spring_session (
  primary_id varchar(36) not null primary key,
  session_id varchar(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);
create table platform.spring_session_attributes (
  session_primary_id varchar(36) not null references platform.spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant delete on platform.spring_session, platform.spring_session_attributes to daodi_program;

create table platform.draft (
  county varchar(6) not null,
  person bigint not null,
  form text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (county, person, form),
  foreign key (county, person) references directory.person
);
grant delete on platform.draft to daodi_program;

create table platform.once_key (
  county varchar(6) not null,
  person bigint not null,
  key text not null,
  at timestamptz not null,
  status int,
  location text,
  body text,
  primary key (county, person, key),
  foreign key (county, person) references directory.person
);
create index once_key_at on platform.once_key (at);
grant delete on platform.once_key to daodi_program;

create table platform.attachment (
  county varchar(6) not null,
  id bigint not null default nextval('platform.serial'),
  subject bigint not null,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  content bytea not null,
  added_by bigint not null,
  added_at timestamptz not null,
  primary key (county, id),
  foreign key (county, subject) references directory.subject,
  foreign key (county, added_by) references directory.person
);
revoke update on platform.attachment from daodi_program;

create table platform.audit (
  county varchar(6) not null,
  id bigint not null default nextval('platform.serial'),
  at timestamptz not null,
  person bigint,
  who text not null,
  deed text not null,
  detail text not null,
  primary key (county, id)
);
revoke update on platform.audit from daodi_program;

create table platform.feedback (
  county varchar(6) not null,
  id bigint not null default nextval('platform.serial'),
  number text not null,
  page text not null,
  words text not null,
  asked_by bigint not null,
  asked_at timestamptz not null,
  answer text,
  answered_by bigint,
  answered_post text,
  answered_at timestamptz,
  primary key (county, id),
  unique (county, number),
  foreign key (county, asked_by) references directory.person,
  foreign key (county, answered_by) references directory.person
);

create table platform.setup_link (
  token_hash text primary key,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table platform.demo_clock (
  county varchar(6) primary key,
  started_at timestamptz not null,
  shows timestamptz not null
);
