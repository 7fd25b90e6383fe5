package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 企业评价: whether it is solved is open to all who handle it; satisfaction and words are read by the office alone.
 *
 * @param remaining what is not solved yet, for those who do it again; required then
 * @param satisfaction null when the enterprise says nothing about it, which is never counted as satisfied
 */
public record Verdict(
        @Nullable Boolean solved,
        String remaining,
        @Nullable Satisfaction satisfaction,
        String words) {
    void check() {
        if (solved == null) throw Refused.at("solved", "required");
        if (words.length() > 500) throw Refused.at("words", "too-long", 500);
        if (remaining.length() > 500) throw Refused.at("remaining", "too-long", 500);
        if (!solved && remaining.isBlank()) throw Refused.at("remaining", "problem.remaining");
    }

    boolean mustSolved() {
        return Objects.requireNonNull(solved);
    }
}
