package cn.daodi.plans;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 措施 of a work plan.
 *
 * @param number unique within the county, e.g. E001-M3; reports cite it
 * @param firstDueOn the first date; it stays beside a moved one
 * @param moves how often the office received a later date
 * @param sign how one will know that it is done
 * @param firstWhat the first text, where an amendment changed it
 * @param firstOwner the first answering post, where an amendment changed it
 */
public record Measure(
        String number,
        String what,
        Owner owner,
        LocalDate firstDueOn,
        LocalDate dueOn,
        int moves,
        String sign,
        @Nullable String theme,
        @Nullable Done done,
        @Nullable Dropped dropped,
        boolean restDay,
        @Nullable String firstWhat,
        @Nullable String firstOwner) {
    private static final Pattern NUMBER = Pattern.compile("([A-Z]\\d{1,6})-M(\\d{1,4})");

    /** The post that answers for it, with whoever holds it today. */
    public record Owner(PostId post, String label, String holder) {}

    /** When and with what word or evidence it was reported done. */
    public record Done(
            LocalDate on, String words, String by, @Nullable Long attachment) {}

    /** Taken out by an amendment. */
    public record Dropped(LocalDate on, String reason) {}

    /** Late is a question of today, never a stored state. */
    public MeasureState state(LocalDate today) {
        if (dropped != null) return MeasureState.DROPPED;
        if (done != null) return MeasureState.DONE;
        return dueOn.isBefore(today) ? MeasureState.LATE : MeasureState.OPEN;
    }

    public boolean isOpen() {
        return done == null && dropped == null;
    }

    public boolean isMovedTwice() {
        return moves >= 2;
    }

    void mayBeDone() {
        if (done != null) throw new Refused("measure.done");
        if (dropped != null) throw new Refused("measure.dropped");
    }

    void mayBeReopened() {
        if (done == null) throw new Refused("measure.not-done");
    }

    /** An earlier day is no postponement. */
    Measure movedTo(LocalDate day) {
        int counted = day.isAfter(dueOn) ? moves + 1 : moves;
        return new Measure(
                number,
                what,
                owner,
                firstDueOn,
                day,
                counted,
                sign,
                theme,
                done,
                dropped,
                restDay,
                firstWhat,
                firstOwner);
    }

    Measure droppedOn(LocalDate day, String reason) {
        var taken = new Dropped(day, reason);
        return new Measure(
                number,
                what,
                owner,
                firstDueOn,
                dueOn,
                moves,
                sign,
                theme,
                done,
                taken,
                restDay,
                firstWhat,
                firstOwner);
    }

    Measure reworded(String text) {
        var first = firstWhat == null ? what : firstWhat;
        return new Measure(
                number, text, owner, firstDueOn, dueOn, moves, sign, theme, done, dropped, restDay, first, firstOwner);
    }

    Measure givenTo(Owner next) {
        var first = firstOwner == null ? owner.label() : firstOwner;
        return new Measure(
                number, what, next, firstDueOn, dueOn, moves, sign, theme, done, dropped, restDay, firstWhat, first);
    }

    MeasureEntry entry() {
        return new MeasureEntry(0, number, what, owner.post().serial(), dueOn, sign, theme);
    }

    static String number(String subject, int running) {
        return subject + "-M" + running;
    }

    /** The running number within a subject; beyond all others when it is none of its numbers. */
    static int running(String subject, @Nullable String number) {
        var match = NUMBER.matcher(number == null ? "" : number);
        return match.matches() && match.group(1).equals(subject) ? Integer.parseInt(match.group(2)) : Integer.MAX_VALUE;
    }
}
