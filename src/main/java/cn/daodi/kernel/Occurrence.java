package cn.daodi.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the past tense. The journal writes each one in the publisher's transaction: what is not in
 * the journal did not happen.
 */
public interface Occurrence {
    Doer actor();

    /** What it is about, or null when it concerns the county's own house (directory, calendar). */
    @Nullable
    SubjectId subject();

    /** Values for the sentence {@code journal.<kind>} of the message bundles, as they were on the day. */
    List<String> facts();

    /** The page that shows it, without the county; null when there is none. */
    default @Nullable String path() {
        return null;
    }

    /** Whom it tells in the inbox; nobody, unless the event says otherwise. */
    default Audience audience() {
        return Audience.NOBODY;
    }

    default String kind() {
        return getClass().getSimpleName();
    }
}
