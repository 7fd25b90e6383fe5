package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when whoever must act must have acted.
 *
 * @param limit of the solution, by difficulty; null before it is judged
 * @param from since when that limit, or the extended date, counts
 * @param set the date an extension was granted to, null without one
 * @param at null while nobody has to act
 * @param parked the solution's due time while it waits, or while another unit is asked to accept
 * @param provisional a year without an official calendar was crossed
 */
record DueDate(
        @Nullable Limit limit,
        Instant from,
        @Nullable LocalDate set,
        @Nullable Instant at,
        @Nullable Instant parked,
        boolean provisional) {

    static DueDate of(OfficeHours.Due due, Instant from) {
        return new DueDate(null, from, null, due.at(), null, due.provisional());
    }

    DueDate judged(Limit solution) {
        return new DueDate(solution, from, set, at, parked, provisional);
    }

    /** The whole limit from this moment on. */
    DueDate begun(OfficeHours hours, Instant now) {
        var solution = limit == null ? ProblemRules.STANDARD.ordinary() : limit;
        var due = hours.end(now, solution);
        return new DueDate(solution, now, null, due.at(), null, due.provisional());
    }

    DueDate extended(OfficeHours hours, LocalDate day, Instant now) {
        var due = hours.closing(day);
        return new DueDate(limit, now, day, due.at(), null, due.provisional());
    }

    /** The solution's time is put aside; another short one may run meanwhile. */
    DueDate parked(OfficeHours.@Nullable Due meanwhile) {
        return new DueDate(
                limit,
                from,
                set,
                meanwhile == null ? null : meanwhile.at(),
                parked == null ? at : parked,
                provisional || meanwhile != null && meanwhile.provisional());
    }

    /** Back to the solution's time, as it was put aside. */
    DueDate unparked() {
        return new DueDate(limit, from, set, parked, null, provisional);
    }

    /** What office time was left at the pause is left now; what was overdue stays so. */
    DueDate resumed(OfficeHours hours, Instant pausedAt, Instant now) {
        if (parked == null) return begun(hours, now);
        if (!parked.isAfter(pausedAt)) return unparked();
        var due = hours.after(now, hours.between(pausedAt, parked));
        return new DueDate(limit, from, set, due.at(), null, provisional || due.provisional());
    }

    /** A short time of its own: judging, accepting, ruling. */
    DueDate only(OfficeHours.Due due) {
        return new DueDate(limit, from, set, due.at(), parked, due.provisional());
    }

    DueDate none() {
        return new DueDate(limit, from, set, null, null, false);
    }

    boolean isOver(Instant now) {
        return at != null && at.isBefore(now);
    }
}
