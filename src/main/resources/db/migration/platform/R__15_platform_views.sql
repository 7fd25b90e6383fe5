create or replace view platform.v_demo_clock as
  select county, started_at, shows from platform.demo_clock;
