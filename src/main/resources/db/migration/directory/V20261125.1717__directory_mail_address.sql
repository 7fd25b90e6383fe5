-- Where a person wants mail, entered by the person alone; no address, no mail.
create table directory.mail_address (
  county varchar(6) not null,
  person bigint not null,
  address text not null,
  entered_at timestamptz not null,
  stopped_at timestamptz,
  primary key (county, person),
  foreign key (county, person) references directory.person
);
grant delete on directory.mail_address to daodi_program;
create index deputy_post on directory.deputy (county, post, to_day);
