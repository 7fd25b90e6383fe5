package cn.daodi.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 异议 about who is competent, and its 裁定.
 *
 * @param problem its number
 * @param problemWords what the problem is
 * @param category of the problem, as it was judged
 * @param unit that disputed
 * @param ruling null while it is open
 */
public record Dispute(
        String problem,
        String problemWords,
        Category category,
        String unit,
        Said said,
        String saidName,
        Instant saidAt,
        @Nullable Ruled ruling) {
    /**
     * What a unit says.
     *
     * @param basis the provision or division of duties it relies on
     * @param suggested serial of the unit it holds competent
     */
    public record Said(String words, String basis, @Nullable Long suggested) {}

    /** What the office rules: the unit's serial, and why. */
    public record Ruling(@Nullable Long unit, String words) {}

    /** A ruling as it stands. */
    public record Ruled(long unit, String name, String words, String by, Instant at) {}
}
