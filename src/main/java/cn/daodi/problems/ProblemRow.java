package cn.daodi.problems;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list.
 *
 * @param enterprises names of those concerned
 * @param holder name of the unit in whose hands it is, was sent to, or that handles it while it waits; empty for the office
 * @param over past its due time
 */
public record ProblemRow(
        String number,
        Category category,
        String words,
        String enterprises,
        ProblemState state,
        @Nullable Outcome outcome,
        @Nullable Pause pause,
        String holder,
        Instant since,
        @Nullable Instant due,
        @Nullable LocalDate reviewOn,
        Instant raised,
        String raisedName,
        boolean over) {}
