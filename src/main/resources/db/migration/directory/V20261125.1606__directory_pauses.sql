-- 责任单位审核: a switch of the campaign; what is paused owes no reports meanwhile.
alter table directory.campaign add column unit_check boolean not null default false;

create table directory.pause (
  county varchar(6) not null,
  id bigint not null default nextval('directory.serial'),
  subject bigint not null,
  from_day date not null,
  to_day date,
  reason text not null,
  paused_name text not null,
  paused_at timestamptz not null,
  primary key (county, id),
  foreign key (county, subject) references directory.subject,
  check (to_day is null or to_day >= from_day),
  exclude using gist (county with =, subject with =, daterange(from_day, to_day, '[]') with &&)
);
create index pause_subject on directory.pause (county, subject);
