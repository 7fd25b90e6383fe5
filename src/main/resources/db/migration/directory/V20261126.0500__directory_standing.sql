-- Which transaction last changed who holds what in a county. A viewer read under one standing is the same under it later;
-- the trigger waits for the commit, so that two who change the directory do not wait for each other before it.
alter table directory.county add column standing xid8 not null default pg_current_xact_id();

create function directory.standing_changed() returns trigger language plpgsql as $$
begin
  update directory.county set standing = pg_current_xact_id()
   where county = coalesce(new.county, old.county) and standing <> pg_current_xact_id();
  return null;
end $$;

create constraint trigger standing after insert or update or delete on directory.tenure
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after insert or update or delete on directory.deputy
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after insert or update or delete on directory.post_role
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after update or delete on directory.post
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after update or delete on directory.unit
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after update or delete on directory.person
  deferrable initially deferred for each row execute function directory.standing_changed();
