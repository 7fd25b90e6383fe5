-- a unit or post is closed on a day for a reason; a slip of the same day in tenures and deputies vanishes, the journal keeps it
alter table directory.unit add column closed_reason text, add check (closed_on is not null or closed_reason is null);
alter table directory.post add column closed_reason text, add check (closed_on is not null or closed_reason is null);
grant delete on directory.tenure, directory.deputy to daodi_program;
