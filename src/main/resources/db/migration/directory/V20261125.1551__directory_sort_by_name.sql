-- lists of subjects sorted by the initials of their names, and by number within a kind
create index subject_initials on directory.subject (county, kind, initials, id);
create index subject_number on directory.subject (county, kind, number, id);
