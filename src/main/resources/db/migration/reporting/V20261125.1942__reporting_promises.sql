-- Lamps ask each subject for its promises: few reports make one.
create index report_promised on reporting.report (county, subject, period)
  where first_submitted_at is not null and (promised_on is not null or promise_outcome is not null);
