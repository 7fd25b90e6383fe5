-- 企业专属链接: of the token only its hash is kept; a new one closes the older.
create table enterprises.door (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  enterprise bigint not null,
  token_sha varchar(64) not null,
  issued_at timestamptz not null,
  issued_name text not null,
  expires_on date not null,
  revoked_at timestamptz,
  revoked_name text,
  opened_at timestamptz,
  pin text,
  pin_set_at timestamptz,
  failures int not null default 0,
  locked_until timestamptz,
  version int not null default 1,
  primary key (county, id),
  foreign key (county, enterprise) references enterprises.enterprise
);
create unique index door_token on enterprises.door (county, token_sha);
create unique index door_enterprise on enterprises.door (county, enterprise) where revoked_at is null;

-- 企业的请求: told to cadre and office, answered by either.
create table enterprises.request (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  number text not null,
  enterprise bigint not null,
  words text not null,
  asked_name text not null,
  asked_at timestamptz not null,
  once text not null,
  answered_at timestamptz,
  answered_name text,
  answered_title text,
  answer text,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, enterprise) references enterprises.enterprise
);
create unique index request_once on enterprises.request (county, enterprise, once);
create index request_enterprise on enterprises.request (county, enterprise, id desc);
create index request_open on enterprises.request (county, asked_at) where answered_at is null;

-- A wish for another cadre: for the stationing office alone, in no timeline.
create table enterprises.cadre_wish (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  enterprise bigint not null,
  words text not null,
  asked_at timestamptz not null,
  once text not null,
  answered_at timestamptz,
  answered_name text,
  answer text,
  primary key (county, id),
  foreign key (county, enterprise) references enterprises.enterprise
);
create unique index cadre_wish_once on enterprises.cadre_wish (county, enterprise, once);
create index cadre_wish_open on enterprises.cadre_wish (county, asked_at) where answered_at is null;
