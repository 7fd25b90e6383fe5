-- Members of a task force added one by one. Those who are members as heads of supporting units have no row here, so the
-- roster's import, which knows supporting units only, leaves these as they are.
create table projects.added_member (
  county varchar(6) not null,
  subject bigint not null,
  post bigint not null,
  added_name text not null,
  added_at timestamptz not null,
  primary key (county, subject, post),
  foreign key (county, subject) references projects.task_force,
  foreign key (county, post) references directory.post
);
grant delete on projects.added_member to daodi_program;
