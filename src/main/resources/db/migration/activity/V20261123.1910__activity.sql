create schema activity;
grant usage on schema activity to daodi_program;
alter default privileges in schema activity grant select, insert, update on tables to daodi_program;
alter default privileges in schema activity grant usage on sequences to daodi_program;
create sequence activity.serial;

create table activity.journal (
  county varchar(6) not null,
  id bigint not null default nextval('activity.serial'),
  at timestamptz not null,
  subject bigint,
  kind text not null,
  facts text[] not null,
  path text,
  person bigint not null,
  person_name text not null,
  post bigint not null,
  post_title text not null,
  deputy boolean not null,
  primary key (county, id),
  foreign key (county, subject) references directory.subject,
  foreign key (county, person) references directory.person,
  foreign key (county, post) references directory.post
);
create index journal_subject on activity.journal (county, subject, id desc);
-- append-only: what is written stays
revoke update on activity.journal from daodi_program;

create table activity.note (
  county varchar(6) not null,
  id bigint not null default nextval('activity.serial'),
  number text not null,
  subject bigint not null,
  day date not null,
  kind text not null check (kind in ('PROGRESS','PROBLEM','NEXT_STEP','CONTACT')),
  words text not null,
  figure numeric,
  unit text,
  attachment bigint,
  taken_by bigint not null,
  taken_name text not null,
  taken_post bigint not null,
  taken_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, subject) references directory.subject,
  foreign key (county, attachment) references platform.attachment,
  foreign key (county, taken_by) references directory.person,
  foreign key (county, taken_post) references directory.post
);
create index note_subject_day on activity.note (county, subject, day desc, id desc);
create index note_day on activity.note (county, day desc, id desc);

create table activity.note_count (
  county varchar(6) not null,
  year int not null,
  last int not null,
  primary key (county, year)
);
