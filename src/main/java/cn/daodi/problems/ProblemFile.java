package cn.daodi.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is read: whose, in whose hands since when, until when, and what was said.
 *
 * @param concerns whose problem it is; at an enterprise's door itself alone
 * @param measures of the plans of the enterprises concerned that are still open, to tie it to
 * @param lines everything said and decided, oldest first, as far as the reader may read it
 * @param hands office time in everybody's hands so far
 * @param now when it was read
 */
public record ProblemFile(
        Head head,
        Hold hold,
        Times times,
        List<Concern> concerns,
        List<Measure> measures,
        List<Line> lines,
        List<HandsBar> hands,
        Instant now) {

    /** What it is. */
    public record Head(
            String number,
            int version,
            String words,
            Category category,
            @Nullable Difficulty difficulty,
            @Nullable Tier tier,
            ProblemState state,
            @Nullable Outcome outcome,
            String outcomeWords,
            @Nullable Long attachment,
            String note,
            String measure,
            Raised raised) {}

    /** By whom it was raised. */
    public record Raised(Origin origin, String name, String title, Instant at) {}

    /**
     * In whose hands.
     *
     * @param handler name of the unit that handles it, empty before one accepted
     * @param holder name of the unit whose clock runs; empty for the office, or while it waits
     * @param next name of the unit it was sent to
     * @param nextSerial serial of that unit, or of the handler where none is asked
     */
    public record Hold(
            String handler,
            String holder,
            String next,
            @Nullable Long nextSerial,
            boolean ruled,
            @Nullable Pause pause,
            String reason,
            Instant since) {
        /** The office's clock runs. */
        public boolean byOffice() {
            return holder.isEmpty() && pause == null;
        }
    }

    /** Until when. */
    public record Times(
            @Nullable Instant due,
            boolean provisional,
            @Nullable Instant contactDue,
            @Nullable Instant contacted,
            @Nullable LocalDate reviewOn,
            @Nullable AskingKind asking,
            int round,
            int extensions,
            boolean drawn,
            int calls) {
        public boolean isOver(Instant now) {
            return due != null && due.isBefore(now);
        }
    }

    /** One enterprise, and whether it has said its word in this round. */
    public record Concern(String number, String name, boolean said) {}

    /** A measure of a plan. */
    public record Measure(String number, String what) {}

    /** What was said or decided. */
    public enum LineKind {
        INTERNAL,
        TO_ENTERPRISE,
        FROM_ENTERPRISE,
        ANSWER,
        ASKED,
        GRANTED,
        REFUSED,
        DISPUTED,
        RULED,
        SOLVED,
        UNSOLVED,
        CALLED,
        TOLD,
        HELD,
        WAITED
    }

    /**
     * One line.
     *
     * @param args what the sentence {@code problem.line.<kind>} says besides
     */
    public record Line(
            LineKind kind,
            Instant at,
            String name,
            String title,
            String words,
            @Nullable Long attachment,
            List<String> args) {
        public String arg(int n) {
            return n < args.size() ? Objects.requireNonNullElse(args.get(n), "") : "";
        }
    }

    /**
     * A piece of the bar of times.
     *
     * @param unit name; empty for the office and for waiting
     * @param minutes of office time
     * @param percent of the whole
     * @param from percents before it
     */
    public record HandsBar(String unit, @Nullable Pause pause, long minutes, int percent, int from) {}

    public boolean isOpen() {
        return head.state().isOpen();
    }

    public boolean isOver() {
        return times.isOver(now);
    }
}
