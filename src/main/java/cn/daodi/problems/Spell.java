package cn.daodi.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a problem's life in one pair of hands.
 *
 * @param unit serial of the unit; null for the office, or while nobody's clock runs
 * @param pause whom it waits for; null while it is in somebody's hands
 * @param to null while it lasts
 */
public record Spell(
        @Nullable Long unit,
        @Nullable Pause pause,
        @Nullable String reason,
        Instant from,
        @Nullable Instant to) {
    Instant until(Instant now) {
        return to == null ? now : to;
    }
}
