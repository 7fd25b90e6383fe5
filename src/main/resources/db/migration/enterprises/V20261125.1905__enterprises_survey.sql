-- 调研提纲: fields of five kinds in sections; a label left empty is the standard one of the language in use.
create table enterprises.outline_field (
  county varchar(6) not null,
  code text not null,
  section text not null,
  position int not null,
  label text,
  help text,
  kind text not null check (kind in ('TEXT','NUMBER','CHOICE','DATE','YES_NO')),
  unit text,
  choices text[] not null default '{}',
  source text not null check (source in ('ENTERPRISE','CADRE','AUTHORITY')),
  authority text,
  retired_at timestamptz,
  retired_name text,
  version int not null default 1,
  primary key (county, code)
);

-- What was answered stays: a newer answer stands beside the older one. The year is the one the figures are about.
create table enterprises.answer (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  enterprise bigint not null,
  field text not null,
  year int not null check (year between 1990 and 2100),
  value text not null,
  figure numeric,
  source text not null check (source in ('IMPORT','OFFICE','CADRE','ENTERPRISE')),
  given_name text not null,
  given_title text not null,
  given_at timestamptz not null,
  primary key (county, id),
  foreign key (county, enterprise) references enterprises.enterprise,
  foreign key (county, field) references enterprises.outline_field
);
create index answer_enterprise on enterprises.answer (county, enterprise, field, year desc, id desc);
revoke update on enterprises.answer from daodi_program;

-- 摸底调查 of a year: when it was last gone through, and the enterprise's own word that it is right.
create table enterprises.survey (
  county varchar(6) not null,
  enterprise bigint not null,
  year int not null check (year between 1990 and 2100),
  taken_at timestamptz not null,
  taken_name text not null,
  confirmed_at timestamptz,
  confirmed_name text,
  primary key (county, enterprise, year),
  foreign key (county, enterprise) references enterprises.enterprise
);
