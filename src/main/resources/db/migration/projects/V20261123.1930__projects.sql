create schema projects;
grant usage on schema projects to daodi_program;
alter default privileges in schema projects grant select, insert, update on tables to daodi_program;
alter default privileges in schema projects grant usage on sequences to daodi_program;

create table projects.task_force (
  county varchar(6) not null,
  subject bigint not null,
  lead_unit bigint not null,
  sponsor bigint,
  funds_target numeric(16,2),
  version int not null default 1,
  primary key (county, subject),
  foreign key (county, subject) references directory.subject,
  foreign key (county, lead_unit) references directory.unit,
  foreign key (county, sponsor) references directory.post
);

create table projects.supporting_unit (
  county varchar(6) not null,
  subject bigint not null,
  unit bigint not null,
  position int not null,
  primary key (county, subject, unit),
  foreign key (county, subject) references projects.task_force,
  foreign key (county, unit) references directory.unit
);
grant delete on projects.supporting_unit to daodi_program;
