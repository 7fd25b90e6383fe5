package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 在办的问题 as it stands: what it is, in whose hands, until when. What may become of it: {@link Problem}. */
abstract sealed class ProblemAtHand permits Problem {
    /** As it was raised. */
    record Raised(
            String county,
            long id,
            String number,
            String words,
            Origin origin,
            @Nullable Long post,
            Instant at) {}

    /** One enterprise whose problem it is. */
    record Concern(SubjectId subject, String number, String name, boolean said) {}

    /** How it stood when it was read. */
    record Standing(Judged judged, ProblemState state, Holding holding, DueDate due, Marks marks) {}

    /** As what it was judged; only the category is known from the beginning. */
    record Judged(
            Category category,
            @Nullable Difficulty difficulty,
            @Nullable Tier tier) {}

    /** With what it ended, and why. */
    record End(Outcome outcome, String words) {}

    final Raised raised;
    final List<Concern> concerns;
    final int version;

    Judged judged;
    ProblemState state;
    Holding holding;
    DueDate due;
    Marks marks;

    @Nullable
    End end;

    /** As it was when it was read: what has changed hands since is a new spell. */
    private final Holding before;

    ProblemAtHand(Raised raised, List<Concern> concerns, Standing standing, int version) {
        this.raised = raised;
        this.concerns = concerns;
        this.version = version;
        this.judged = standing.judged();
        this.state = standing.state();
        this.holding = standing.holding();
        this.before = standing.holding();
        this.due = standing.due();
        this.marks = standing.marks();
    }

    boolean changedHands() {
        return !holding.isSameSpell(before);
    }

    boolean hasNewHandler() {
        return holding.handler() != null && !holding.handler().equals(before.handler());
    }

    /** It was taken out of the hands of the unit that handled it. */
    boolean lostHandler() {
        return before.handler() != null && !before.handler().equals(holding.handler());
    }

    boolean isShelved() {
        return state == ProblemState.CARRIED || state == ProblemState.REPORTED_UP;
    }

    final void close(Outcome how, String words, Instant now) {
        state = ProblemState.CLOSED;
        end = new End(how, words);
        holding = holding.office(now, true);
        due = due.none();
        marks = marks.closed(now);
    }

    final void must(ProblemState wanted, String code) {
        if (state != wanted) throw new Refused(code);
    }

    final void mustBeInHand() {
        must(ProblemState.HANDLING, "problem.not-handling");
        if (holding.pause() != null) throw new Refused("problem.waiting");
        mustNotAsk();
    }

    final void mustNotAsk() {
        if (marks.asking() != null) throw new Refused("problem.asking");
    }
}
