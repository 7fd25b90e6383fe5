package cn.daodi.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * The campaign as plans need it.
 *
 * @param planWithin calendar days after the start within which visit and plan are owed
 * @param themes one of which a measure may serve
 */
public record Term(long campaign, LocalDate startsOn, LocalDate endsOn, int planWithin, List<String> themes) {
    /** Counted from the start, or from the day a later subject became active. */
    public LocalDate dueFor(LocalDate activeFrom) {
        return (activeFrom.isAfter(startsOn) ? activeFrom : startsOn).plusDays(planWithin);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
