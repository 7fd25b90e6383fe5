-- 联系规则 of a county; without a row the program's own figures hold.
create table enterprises.contact_rules (
  county varchar(6) not null,
  monthly_entries int not null check (monthly_entries between 1 and 31),
  silence_days int not null check (silence_days between 7 and 365),
  quiet_from int not null check (quiet_from between 1 and 31),
  quiet_to int not null check (quiet_to between 1 and 31),
  yearly_inspections int not null check (yearly_inspections between 1 and 12),
  changed_at timestamptz not null,
  changed_name text not null,
  version int not null default 1,
  primary key (county)
);

-- 无事不扰: since when the enterprise wishes no contact unless needed.
alter table enterprises.enterprise add column if_needed_since date;

create table enterprises.counter (
  county varchar(6) not null,
  kind text not null,
  year int not null,
  last int not null,
  primary key (county, kind, year)
);

-- 入企: a visit on site, booked; the enterprise accepts, proposes another time or refuses.
create table enterprises.entry (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  number text not null,
  enterprise bigint not null,
  day date not null,
  starts time,
  purpose text not null,
  state text not null check (state in ('BOOKED','ACCEPTED','MOVED','REFUSED','CANCELLED','HELD')),
  crowded_reason text,
  emergency_reason text,
  booked_by bigint not null,
  booked_post bigint not null,
  booked_name text not null,
  booked_title text not null,
  booked_at timestamptz not null,
  proposed_day date,
  proposed_starts time,
  answered_at timestamptz,
  answered_name text,
  answered_words text,
  cancelled_at timestamptz,
  cancelled_name text,
  cancelled_reason text,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, enterprise) references enterprises.enterprise,
  foreign key (county, booked_by) references directory.person,
  foreign key (county, booked_post) references directory.post
);
create index entry_enterprise on enterprises.entry (county, enterprise, day);
create index entry_booker on enterprises.entry (county, booked_post, state, day);

-- Who comes: posts that booked or joined, and names typed for those without a post here.
create table enterprises.entry_visitor (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  entry bigint not null,
  post bigint,
  name text not null,
  title text not null,
  joined_at timestamptz not null,
  primary key (county, id),
  foreign key (county, entry) references enterprises.entry,
  foreign key (county, post) references directory.post
);
create index entry_visitor_entry on enterprises.entry_visitor (county, entry, id);
create index entry_visitor_post on enterprises.entry_visitor (county, post) where post is not null;

-- 联系: on site, by telephone or on line, all alike; what the enterprise says about it stands beside it.
create table enterprises.contact (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  number text not null,
  enterprise bigint not null,
  entry bigint,
  way text not null check (way in ('ON_SITE','TELEPHONE','ONLINE')),
  day date not null,
  who text not null,
  met text not null,
  findings text not null,
  policies text not null,
  promises text not null,
  problem text not null,
  attachment bigint,
  taken_by bigint not null,
  taken_post bigint not null,
  taken_name text not null,
  taken_title text not null,
  taken_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  view text check (view in ('CONFIRMED','OTHERWISE')),
  view_words text,
  view_name text,
  view_at timestamptz,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, enterprise) references enterprises.enterprise,
  foreign key (county, entry) references enterprises.entry,
  foreign key (county, attachment) references platform.attachment,
  foreign key (county, taken_by) references directory.person,
  foreign key (county, taken_post) references directory.post
);
create index contact_enterprise on enterprises.contact (county, enterprise, day desc, id desc);
create index contact_day on enterprises.contact (county, day desc, id desc);
create unique index contact_entry on enterprises.contact (county, entry) where entry is not null and withdrawn_at is null;

-- 涉企检查 made by departments, not here: only that it happened.
create table enterprises.inspection (
  county varchar(6) not null,
  id bigint not null default nextval('enterprises.serial'),
  number text not null,
  enterprise bigint not null,
  day date not null,
  unit text not null,
  matter text not null,
  basis_shown boolean,
  code_scanned boolean,
  exempt text check (exempt in ('SUPERIOR','SAFETY','CASE','STATUTORY','TAX','OTHER')),
  words text not null,
  by_enterprise boolean not null,
  registered_name text not null,
  registered_title text not null,
  registered_at timestamptz not null,
  once text,
  primary key (county, id),
  unique (county, number),
  foreign key (county, enterprise) references enterprises.enterprise
);
create index inspection_enterprise on enterprises.inspection (county, enterprise, day desc);
create unique index inspection_once on enterprises.inspection (county, enterprise, once) where once is not null;
