package cn.daodi.problems;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a problem so far.
 *
 * @param round 1, and one more each time an enterprise said it was not solved
 * @param extensions granted in this round
 * @param contactDue until when the enterprise should have heard from the unit
 * @param reviewOn when a carried or reported one is looked at again
 * @param asking what the unit asks the office for
 * @param drawn the program drew it for a call-back
 */
record Marks(
        int round,
        int extensions,
        @Nullable Instant contactDue,
        @Nullable Instant contacted,
        @Nullable LocalDate reviewOn,
        @Nullable AskingKind asking,
        boolean drawn,
        @Nullable Instant answered,
        @Nullable Instant confirmed,
        @Nullable Instant closed) {
    static final Marks NONE = new Marks(1, 0, null, null, null, null, false, null, null, null);

    Marks contactBy(Instant at) {
        return new Marks(round, extensions, at, contacted, reviewOn, asking, drawn, answered, confirmed, closed);
    }

    /** The first contact counts. */
    Marks contacted(Instant at) {
        var first = contacted == null ? at : contacted;
        return new Marks(round, extensions, contactDue, first, reviewOn, asking, drawn, answered, confirmed, closed);
    }

    Marks answered(Instant at) {
        return new Marks(round, extensions, contactDue, contacted, reviewOn, asking, drawn, at, confirmed, closed);
    }

    Marks confirmed(Instant at, boolean called) {
        return new Marks(round, extensions, contactDue, contacted, reviewOn, asking, called, answered, at, closed);
    }

    Marks again() {
        return new Marks(round + 1, 0, contactDue, contacted, null, null, false, null, null, null);
    }

    Marks reviewedOn(@Nullable LocalDate day) {
        return new Marks(round, extensions, contactDue, contacted, day, asking, drawn, answered, confirmed, closed);
    }

    Marks asking(@Nullable AskingKind kind) {
        return new Marks(round, extensions, contactDue, contacted, reviewOn, kind, drawn, answered, confirmed, closed);
    }

    Marks extended() {
        return new Marks(
                round, extensions + 1, contactDue, contacted, reviewOn, asking, drawn, answered, confirmed, closed);
    }

    Marks closed(Instant at) {
        return new Marks(round, extensions, contactDue, contacted, null, null, drawn, answered, confirmed, at);
    }
}
