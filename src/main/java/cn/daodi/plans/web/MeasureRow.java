package cn.daodi.plans.web;

import cn.daodi.plans.MeasureState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a received plan as the API gives it.
 *
 * @param firstDueOn differs from {@code dueOn} once the office received another date
 */
public record MeasureRow(
        String number,
        String subject,
        String what,
        String ownerPost,
        String owner,
        LocalDate firstDueOn,
        LocalDate dueOn,
        int moves,
        MeasureState state,
        @Nullable LocalDate doneOn,
        @Nullable String doneWords,
        @Nullable LocalDate droppedOn) {}
