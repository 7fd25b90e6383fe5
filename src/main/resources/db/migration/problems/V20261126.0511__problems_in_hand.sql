-- What a unit has in hand, without looking at what all others have.
create index problem_in_hand on problems.problem (county, handler, state) where closed_at is null;
