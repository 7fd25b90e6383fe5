-- 公文模板: each version a county put in force, the highest one counts; without content it is the default again
create table platform.paper_template (
  county varchar(6) not null,
  kind text not null,
  version int not null check (version > 0),
  content bytea,
  sha256 varchar(64),
  set_by bigint not null,
  set_name text not null,
  set_title text not null,
  set_at timestamptz not null,
  primary key (county, kind, version),
  foreign key (county, set_by) references directory.person,
  check ((content is null) = (sha256 is null))
);
-- every version is kept as it was
revoke update on platform.paper_template from daodi_program;
