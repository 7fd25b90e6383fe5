-- 收件箱: news of what happened and a digest of each working day; read by the person alone.
create table activity.message (
  county varchar(6) not null,
  id bigint not null default nextval('activity.serial'),
  person bigint not null,
  at timestamptz not null,
  kind text not null check (kind in ('DIGEST','NEWS')),
  subject bigint,
  code text not null,
  facts text[] not null,
  path text not null,
  read_at timestamptz,
  mailed_at timestamptz,
  tried_at timestamptz,
  mail_until timestamptz,
  primary key (county, id),
  foreign key (county, person) references directory.person,
  foreign key (county, subject) references directory.subject
);
create index message_person on activity.message (county, person, id desc);
create index message_fresh on activity.message (county, person) where read_at is null;
create index message_to_mail on activity.message (county, person, at) where mailed_at is null;

-- One row a person and working day, also where there was nothing to say: whoever writes it makes the digest.
create table activity.digest (
  county varchar(6) not null,
  person bigint not null,
  day date not null,
  made_at timestamptz not null,
  message bigint,
  duties jsonb,
  primary key (county, person, day),
  foreign key (county, person) references directory.person,
  foreign key (county, message) references activity.message
);
create unique index digest_message on activity.digest (county, message) where message is not null;
