package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when whoever must act must have acted.
 *
 * @param limit of the solution, by difficulty; null before it is judged
 * @param from since when that limit, or the extended date, counts
 * @param step since when the short time of a step counts: judging, accepting, ruling
 * @param set the date an extension was granted to, null without one
 * @param at null while nobody has to act
 * @param parked the solution's due time while it waits, or while another unit is asked to accept
 * @param provisional a year without an official calendar was crossed
 */
record DueDate(
        @Nullable Limit limit,
        Instant from,
        Instant step,
        @Nullable LocalDate set,
        @Nullable Instant at,
        @Nullable Instant parked,
        boolean provisional) {

    static DueDate of(OfficeHours.Due due, Instant from) {
        return new DueDate(null, from, from, null, due.at(), null, due.provisional());
    }

    DueDate judged(Limit solution) {
        return new DueDate(solution, from, step, set, at, parked, provisional);
    }

    /** The whole limit from this moment on. */
    DueDate begun(OfficeHours hours, Instant now) {
        var solution = limit == null ? ProblemRules.STANDARD.ordinary() : limit;
        var due = hours.end(now, solution);
        return new DueDate(solution, now, now, null, due.at(), null, due.provisional());
    }

    DueDate extended(OfficeHours hours, LocalDate day, Instant now) {
        var due = hours.closing(day);
        return new DueDate(limit, now, now, day, due.at(), null, due.provisional());
    }

    /** The solution's time is put aside while it waits. */
    DueDate aside() {
        return new DueDate(limit, from, step, set, null, parked == null ? at : parked, provisional);
    }

    /** A short time of its own from this moment on, the solution's put aside where it runs. */
    DueDate step(OfficeHours hours, Limit within, Instant now) {
        var due = hours.end(now, within);
        return new DueDate(limit, from, now, set, due.at(), parked, due.provisional());
    }

    /** Back to the solution's time, as it was put aside. */
    DueDate unparked() {
        return new DueDate(limit, from, step, set, parked, null, provisional);
    }

    /** What office time was left at the pause is left now; what was overdue stays so. */
    DueDate resumed(OfficeHours hours, Instant pausedAt, Instant now) {
        if (parked == null) return begun(hours, now);
        var due = DueClock.resumed(hours, new OfficeHours.Due(parked, provisional), pausedAt, now);
        return new DueDate(limit, from, step, set, fullMinute(due.at()), null, due.provisional());
    }

    /** Due times are told to the minute; a minute begun is given whole. */
    private static Instant fullMinute(Instant at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** As the calendar now says: the step's time by its limit where one runs, the solution's by its base and its pauses. */
    DueDate reckoned(OfficeHours hours, @Nullable Limit within, List<Spell> spells) {
        var solution = limit == null ? null : solution(hours, limit, spells);
        if (within == null)
            return solution == null
                    ? this
                    : new DueDate(
                            limit,
                            from,
                            step,
                            set,
                            at == null ? null : solution.at(),
                            parked == null ? null : solution.at(),
                            solution.provisional());
        var due = hours.end(step, within);
        var aside = parked == null || solution == null ? parked : solution.at();
        return new DueDate(limit, from, step, set, due.at(), aside, due.provisional());
    }

    private OfficeHours.Due solution(OfficeHours hours, Limit within, List<Spell> spells) {
        var clock = set == null ? DueClock.of(hours, from, within) : DueClock.of(hours, from, set);
        var due = clock.due(spells);
        return new OfficeHours.Due(fullMinute(due.at()), due.provisional());
    }

    DueDate none() {
        return new DueDate(limit, from, step, set, null, null, false);
    }

    boolean isOver(Instant now) {
        return at != null && at.isBefore(now);
    }
}
