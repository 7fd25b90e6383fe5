create or replace view platform.v_demo_clock as
  select county, started_at, shows from platform.demo_clock;

-- a running number as it is written: so wide at least, and longer where it has outgrown that
create or replace function platform.padded(number bigint, width int) returns text
  language sql immutable as $$ select lpad(number::text, greatest(width, length(number::text)), '0') $$;
