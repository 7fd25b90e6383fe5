-- Whether an enterprise still has the problem stands with the enterprise: its page, the cards and the counts read what is open
-- without looking at everything it ever had.
alter table problems.concern add column closed_at timestamptz;
update problems.concern c set closed_at = p.closed_at
  from problems.problem p where p.county = c.county and p.id = c.problem and p.closed_at is not null;
create index concern_open on problems.concern (county, subject, problem) where closed_at is null;
create index concern_closed on problems.concern (county, subject, closed_at desc) where closed_at is not null;
