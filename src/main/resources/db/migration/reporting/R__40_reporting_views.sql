create or replace view reporting.v_report as
  select county, id, subject, kind, period, due_on, provisional, state, first_submitted_at from reporting.report;
