package cn.daodi.problems;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a problem is. Sending it on does not take it out of one's own hands: that happens when the other accepts.
 *
 * @param handler the unit that accepted it last
 * @param holder the unit whose clock runs; null while the office's does, or nobody's
 * @param next the unit it was sent to and that has not accepted yet
 * @param ruled it was sent there by a ruling, which binds
 * @param pause why nobody's clock runs, null while one does
 * @param since when the present spell began
 */
record Holding(
        @Nullable Long handler,
        @Nullable Long holder,
        @Nullable Long next,
        boolean ruled,
        @Nullable Pause pause,
        String pauseReason,
        Instant since) {

    static Holding office(Instant since) {
        return new Holding(null, null, null, false, null, "", since);
    }

    Holding offered(long unit, boolean binding) {
        return new Holding(handler, holder, unit, binding, pause, pauseReason, since);
    }

    Holding withdrawn() {
        return new Holding(handler, holder, null, false, pause, pauseReason, since);
    }

    Holding accepted(Instant now) {
        return new Holding(next, next, null, false, null, "", now);
    }

    Holding paused(Pause why, String reason, Instant now) {
        return new Holding(handler, null, null, false, why, reason, now);
    }

    /** Back in the hands of the unit that handles it. */
    Holding handled(Instant now) {
        return new Holding(handler, handler, null, false, null, "", now);
    }

    Holding office(Instant now, boolean keepsHandler) {
        return new Holding(keepsHandler ? handler : null, null, null, false, null, "", now);
    }

    boolean isOffered(long unit) {
        return next != null && next == unit;
    }

    boolean isHandledBy(long unit) {
        return handler != null && handler == unit;
    }

    /** The same hands, or the same wait. */
    boolean isSameSpell(Holding other) {
        return Objects.equals(holder, other.holder) && pause == other.pause && since.equals(other.since);
    }
}
