-- Statements are planned once on each connection; planned over a table that was filled a moment ago they stay slow. Only the
-- owner may gather statistics, so the program asks for it. Large tables are left to the server, which takes its time.
create function platform.gather_statistics() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  small regclass;
begin
  for small in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.reltuples < 20000 and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
       and pg_has_role(c.relowner, 'usage')
  loop
    execute 'analyze ' || small;
  end loop;
end $$;
revoke execute on function platform.gather_statistics() from public;
grant execute on function platform.gather_statistics() to daodi_program;
