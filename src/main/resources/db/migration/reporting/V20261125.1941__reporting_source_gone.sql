-- A drafted line whose source is gone (a measure reopened or moved) leaves with it, and may come back with it.
alter table reporting.line add column source_gone boolean not null default false;
