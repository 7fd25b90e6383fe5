-- What other rooms may read of problems. Of what enterprises think of their treatment nothing is shown here.
create or replace view problems.v_problem as
  select county, id, number, category, words, measure, origin, state, outcome, difficulty, level, handler, holder, next_unit, pause,
         raised_at, raised_post, due_at, review_on, answered_at, confirmed_at, closed_at, round
    from problems.problem;

create or replace view problems.v_concern as
  select county, problem, subject, closed_at from problems.concern;

-- what the handling unit told the enterprise, each time it said so
create or replace view problems.v_answer as
  select county, id, problem, words from problems.reply where kind = 'ANSWER';

drop view if exists problems.v_part;
