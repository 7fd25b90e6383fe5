create table platform.import_run (
  county varchar(6) not null,
  id bigint not null default nextval('platform.serial'),
  number text not null,
  file_name text not null,
  sha256 text not null,
  content bytea,
  state text not null check (state in ('MAPPING','READING','PREVIEWED','APPLYING','APPLIED','DISCARDED')),
  mappings jsonb not null,
  reasons jsonb not null default '{}',
  fault text,
  total int not null default 0,
  done int not null default 0,
  begun_at timestamptz,
  beat_at timestamptz,
  stop_asked_at timestamptz,
  uploaded_by bigint not null,
  uploaded_name text not null,
  uploaded_post text not null,
  uploaded_at timestamptz not null,
  applied_name text,
  applied_post text,
  applied_at timestamptz,
  version int not null default 1,
  primary key (county, id),
  unique (county, number),
  foreign key (county, uploaded_by) references directory.person
);

-- what became of each row, of the last preview or of the application
create table platform.import_line (
  county varchar(6) not null,
  run bigint not null,
  position int not null,
  sheet text not null,
  row_number int not null,
  outcome text not null check (outcome in ('NEW','CHANGED','UNCHANGED','REFUSED','LEFT_OUT')),
  label text not null,
  remarked boolean not null,
  remarks jsonb not null,
  primary key (county, run, position),
  foreign key (county, run) references platform.import_run
);
grant delete on platform.import_line to daodi_program;

-- how a county takes the columns of its own layouts
create table platform.import_mapping (
  county varchar(6) not null,
  signature text not null,
  kind text not null,
  fields text[] not null,
  corrected_at timestamptz not null,
  primary key (county, signature)
);
