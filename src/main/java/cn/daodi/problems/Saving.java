package cn.daodi.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one statement that writes a changed problem, and with it only what the change touches: each part costs, even one that does nothing. */
final class Saving {
    static final Also NOTHING_ELSE = new Also("", Map.of());

    private static final String ENDED = """
            ended as (
              update problems.spell set to_at = :since where county = :county and problem = :id and to_at is null returning 1)""";
    /** Counts what ended, so that it begins after it: only one may run. */
    private static final String BEGUN = """
            begun as (
              insert into problems.spell (county, problem, unit, pause, reason, from_at)
              select :county, :id, :holder, :pause, :pause_reason, :since where (select count(*) from ended) >= 0)""";

    private static final String LEFT = """
            left_it as (
              update problems.part set to_at = :since
               where county = :county and problem = :id and part = 'HANDLER' and unit is distinct from :handler and to_at is null)""";
    private static final String TOOK = """
            took_it as (
              insert into problems.part (county, problem, unit, part, from_at) values (:county, :id, :handler, 'HANDLER', :since)
              on conflict (county, problem, unit, part) do update set to_at = null)""";
    private static final String CLOSED = """
            closed_for as (
              update problems.concern set closed_at = :closed where county = :county and problem = :id)""";
    private static final String CHANGED = """

            update problems.problem
               set category = :category, state = :state, outcome = :outcome, outcome_words = :outcome_words, difficulty = :difficulty,
                   level = :level, handler = :handler, holder = :holder, next_unit = :next, ruled = :ruled, pause = :pause,
                   pause_reason = :pause_reason, held_since = :since, round = :round, extensions = :extensions,
                   limit_amount = :limit_amount, limit_unit = :limit_unit, clock_from = :from, step_from = :step, set_due = :set, due_at = :due,
                   paused_due_at = :parked, provisional = :provisional, contact_due_at = :contact_due, contacted_at = :contacted,
                   review_on = :review, asking = :asking, drawn = :drawn, answered_at = :answered, confirmed_at = :confirmed,
                   closed_at = :closed, version = version + 1
             where county = :county and id = :id and version = :version""";

    private Saving() {}

    /** A row written beside the problem; its values begin with {@code also_}, county and {@code :id} are the problem's. */
    record Also(String sql, Map<String, Object> values) {}

    static String sql(Problem problem, Also also) {
        List<String> parts = new ArrayList<>();
        if (!also.sql.isEmpty()) parts.add("also as (\n" + also.sql + ")");
        boolean closed = problem.marks.closed() != null;
        if (problem.changedHands()) parts.add(ENDED);
        if (problem.changedHands() && !closed) parts.add(BEGUN);
        if (problem.lostHandler()) parts.add(LEFT);
        if (problem.hasNewHandler()) parts.add(TOOK);
        if (closed) parts.add(CLOSED);
        return (parts.isEmpty() ? "" : "with " + String.join(",\n", parts)) + CHANGED;
    }
}
