-- 修订: text and owner of a measure may change too; the first ones stay beside them. Only a move to a later day counts as postponed: what
-- was counted otherwise is counted again from the journal.
alter table plans.measure add column first_what text, add column first_owner text;
update plans.measure m
   set moves = (select count(*) from activity.journal j
                 where j.county = m.county and j.subject = (select p.subject from plans.plan p where p.county = m.county and p.id = m.plan)
                   and j.kind = 'MeasureMoved' and j.facts[1] = m.number and j.facts[4] > j.facts[3])
 where m.moves > 0;
