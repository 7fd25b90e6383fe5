-- Asked for in the midst of a long import too: what another transaction is looking at meanwhile is left out, not waited for.
create or replace function platform.gather_statistics() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  small regclass;
begin
  for small in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.reltuples < 20000 and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
       and pg_has_role(c.relowner, 'usage')
  loop
    execute 'analyze (skip_locked) ' || small;
  end loop;
end $$;
