package cn.daodi.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of the promise it opens with.
 *
 * @param words required when it was broken
 */
public record PromiseAnswer(@Nullable PromiseOutcome outcome, String words) {
    /** A program may leave the words out. */
    public PromiseAnswer(@Nullable PromiseOutcome outcome, @Nullable String words) {
        this.outcome = outcome;
        this.words = words == null ? "" : words;
    }

    public static final PromiseAnswer NOTHING = new PromiseAnswer(null, "");
}
