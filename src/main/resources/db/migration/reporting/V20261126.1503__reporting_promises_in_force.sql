-- While a correction is written, submitted or returned, the promise and the answer that were filed stay in force.
alter table reporting.report
  add column filed_promised_on date,
  add column filed_remedy text,
  add column filed_outcome text;
update reporting.report
   set filed_promised_on = promised_on, filed_remedy = remedy, filed_outcome = promise_outcome
 where standing = 'RESTATING';
