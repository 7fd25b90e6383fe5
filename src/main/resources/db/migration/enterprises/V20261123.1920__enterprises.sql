create schema enterprises;
grant usage on schema enterprises to daodi_program;
alter default privileges in schema enterprises grant select, insert, update on tables to daodi_program;
alter default privileges in schema enterprises grant usage on sequences to daodi_program;
create sequence enterprises.serial;

create table enterprises.enterprise (
  county varchar(6) not null,
  subject bigint not null,
  credit_code text,
  code_reason text,
  class_code text,
  township bigint,
  responsible_unit bigint not null,
  sponsor bigint,
  contact_name text,
  contact_title text,
  contact_phone text,
  version int not null default 1,
  primary key (county, subject),
  foreign key (county, subject) references directory.subject,
  foreign key (county, township) references directory.unit,
  foreign key (county, responsible_unit) references directory.unit,
  foreign key (county, sponsor) references directory.post
);
create unique index enterprise_credit_code on enterprises.enterprise (county, credit_code) where credit_code is not null;

create table enterprises.stationing (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  enterprise bigint not null,
  post bigint not null,
  home_unit bigint not null,
  from_day date not null,
  to_day date,
  consent_on date,
  consent_by text,
  interest_on date,
  interest_words text,
  rules_on date,
  ended_reason text,
  version int not null default 1,
  primary key (county, id),
  foreign key (county, enterprise) references enterprises.enterprise,
  foreign key (county, post) references directory.post,
  foreign key (county, home_unit) references directory.unit,
  check (to_day is null or to_day >= from_day)
);
create index stationing_enterprise on enterprises.stationing (county, enterprise);
create index stationing_post on enterprises.stationing (county, post);
