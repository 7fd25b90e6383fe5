-- A ledger names its enterprises: each row is looked for by name.
create index subject_name on directory.subject (county, name);
