-- What is in force is found by an index again: reckoned in the view, it had every report of a subject read for a lamp.
alter table reporting.report
  add column promise_in_force date generated always as (
    case when edition = 0 or state in ('RECEIVED', 'EXCUSED') then promised_on else filed_promised_on end) stored,
  add column outcome_in_force text generated always as (
    case when edition = 0 or state in ('RECEIVED', 'EXCUSED') then promise_outcome else filed_outcome end) stored;
drop index reporting.report_promise, reporting.report_promised;
create index report_promised on reporting.report (county, subject, period)
  where first_submitted_at is not null and (promise_in_force is not null or outcome_in_force is not null);
