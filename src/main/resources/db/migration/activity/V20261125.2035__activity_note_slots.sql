-- Sixteen rows count a county's notes of a year, each every sixteenth number, so that those who write at the same time do not wait for one row.
alter table activity.note_count rename column last to next;
alter table activity.note_count add column slot smallint not null default 0;
alter table activity.note_count alter column slot drop default;
alter table activity.note_count drop constraint note_count_pkey, add primary key (county, year, slot);
update activity.note_count set next = next + 1;
insert into activity.note_count (county, year, slot, next)
select c.county, c.year, s.slot, c.next + s.slot from activity.note_count c, generate_series(1, 15) s(slot);
