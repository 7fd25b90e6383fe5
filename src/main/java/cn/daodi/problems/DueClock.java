package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.OfficeHours.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a problem is due, its pauses reckoned in: what office time was left when it began to wait is left when it goes on.
 *
 * @param from since when this due time holds; pauses before it do not move it
 * @param base the due time had there been no pause
 */
record DueClock(OfficeHours hours, Instant from, Due base) {
    /** A limit running from this moment. */
    static DueClock of(OfficeHours hours, Instant from, Limit limit) {
        return new DueClock(hours, from, hours.end(from, limit));
    }

    /** A day the office set at this moment: due at its closing time. */
    static DueClock of(OfficeHours hours, Instant from, LocalDate setDue) {
        return new DueClock(hours, from, hours.closing(setDue));
    }

    /** Due after all pauses that are over; one that still runs has not moved it yet. Spells in the order they happened. */
    Due due(List<Spell> spells) {
        var due = base;
        for (var spell : spells) {
            var resumed = spell.to();
            if (spell.pause() == null || resumed == null || !resumed.isAfter(from)) continue;
            due = resumed(hours, due, spell.from().isBefore(from) ? from : spell.from(), resumed);
        }
        return due;
    }

    /** The due time once a pause is over. What was overdue when it began, or had no office time left, stays due when it was. */
    static Due resumed(OfficeHours hours, Due due, Instant paused, Instant resumed) {
        var left = hours.between(paused, due.at());
        if (left.isZero()) return due;
        var moved = hours.after(resumed, left);
        return new Due(moved.at(), due.provisional() || moved.provisional());
    }
}
