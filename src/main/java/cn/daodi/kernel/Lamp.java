package cn.daodi.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 状态灯 of a subject: colour, shape, and the rule that lit it, with its values.
 *
 * @param rule sentence {@code lamp.<rule>} of the message bundles
 */
public record Lamp(Colour colour, String rule, List<String> args) {
    /** A measure may slip by a month and be caught up in the next two reports; beyond that somebody higher must look. */
    public static final int RED_DAYS_LATE = 30;

    /** One broken promise may be bad luck; two running are shown to the sponsor, and here. */
    public static final int RED_BROKEN_RUNNING = 2;

    /** Colour and shape, so that nobody has to see the colour. */
    public enum Colour {
        GREEN("g", "●"),
        YELLOW("y", "▲"),
        RED("r", "■"),
        NONE("n", "○");

        private final String css;
        private final String shape;

        Colour(String css, String shape) {
            this.css = css;
            this.shape = shape;
        }

        public String css() {
            return css;
        }

        public String shape() {
            return shape;
        }
    }

    /**
     * What lights the lamp of a subject.
     *
     * @param plannedUntil end of the campaign of its received plan, null without one
     * @param oldestDue the earliest date of a measure that is still open
     * @param promisedOn of the promise nobody has said kept or broken
     * @param broken how many of its last answers to a promise, counted back, were "broken"
     * @param pausedFrom of its last rest, null when it never rested
     * @param pausedTo null while that rest runs on
     * @param endedOn its last day, null while it is a subject
     */
    public record Facts(
            @Nullable LocalDate plannedUntil,
            @Nullable LocalDate oldestDue,
            @Nullable LocalDate promisedOn,
            int broken,
            @Nullable LocalDate pausedFrom,
            @Nullable LocalDate pausedTo,
            @Nullable LocalDate endedOn) {
        private boolean rests(LocalDate today) {
            return pausedFrom != null && !pausedFrom.isAfter(today) && (pausedTo == null || !pausedTo.isBefore(today));
        }
    }

    public static Lamp of(Facts facts, LocalDate today) {
        var ended = facts.endedOn();
        if (ended != null && ended.isBefore(today)) return lit(Colour.NONE, "ended", String.valueOf(ended));
        if (facts.rests(today)) return lit(Colour.NONE, "paused", String.valueOf(facts.pausedFrom()));
        if (facts.plannedUntil() == null || facts.plannedUntil().isBefore(today)) return lit(Colour.NONE, "unplanned");
        if (facts.broken() >= RED_BROKEN_RUNNING) return lit(Colour.RED, "broken", String.valueOf(facts.broken()));
        var due = facts.oldestDue();
        long late = due == null ? 0 : ChronoUnit.DAYS.between(due, today);
        if (late > RED_DAYS_LATE) return lit(Colour.RED, "long-late", String.valueOf(due), String.valueOf(late));
        if (late > 0) return lit(Colour.YELLOW, "late", String.valueOf(due));
        if (facts.promisedOn() != null) return lit(Colour.YELLOW, "promised", String.valueOf(facts.promisedOn()));
        return lit(Colour.GREEN, "fine");
    }

    private static Lamp lit(Colour colour, String rule, String... args) {
        return new Lamp(colour, rule, List.of(args));
    }
}
