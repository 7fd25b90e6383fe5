-- What a report was submitted with stays: the late measures and the promise of that moment, until it is open again. And what was
-- received once counts as received while a correction of it is written, submitted or returned.
drop view if exists reporting.v_report;
alter table reporting.report
  add column late_then text[],
  add column promise_then text,
  add column standing text not null generated always as (
    case when edition = 0 or state in ('RECEIVED', 'EXCUSED') then state else 'RESTATING' end) stored;
drop index reporting.report_period;
create index report_period on reporting.report (county, period, kind, standing);
