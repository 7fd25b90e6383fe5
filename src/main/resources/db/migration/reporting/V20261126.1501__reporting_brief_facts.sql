-- What each figure of a part counts, kept with it: the figure opens these and no others.
alter table reporting.brief_part add column facts jsonb not null default '[]';
