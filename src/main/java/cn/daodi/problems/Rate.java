package cn.daodi.problems;

import org.jspecify.annotations.Nullable;

/**
 * 响应率、解决率、满意率 of one unit or one category, each with its n.
 *
 * @param name of the unit, or code of the category
 * @param due problems whose first contact was due or made
 * @param responded of these, contacted in time
 * @param heard verdicts enterprises gave, every round counted
 * @param solved of these, solved
 * @param rated how many said how satisfied they were; null where the reader may not know (n below {@link #LEAST} outside the office)
 * @param satisfied of these, satisfied or fairly so; unrated is never counted as satisfied
 */
public record Rate(
        String name,
        int due,
        int responded,
        int heard,
        int solved,
        @Nullable Integer rated,
        @Nullable Integer satisfied) {
    /** Below so many ratings a figure would tell who said it. */
    public static final int LEAST = 5;

    /** Whole percents, or null without an n. */
    public static @Nullable Integer percent(int part, int of) {
        return of == 0 ? null : (int) Math.round(100.0 * part / of);
    }

    Rate without(boolean office) {
        if (office || rated == null || rated >= LEAST) return this;
        return new Rate(name, due, responded, heard, solved, null, null);
    }
}
