package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to the conversation about a problem.
 *
 * @param answer it is the unit's answer, after which the enterprise's word is awaited
 * @param attachment serial of its file
 */
public record Reply(
        Kind kind, boolean answer, String words, @Nullable Long attachment, String name, String title, Instant at) {
    /** Between whom. */
    public enum Kind {
        /** 内部沟通: the enterprise does not see it */
        INTERNAL,
        /** 答复企业 */
        TO_ENTERPRISE,
        /** 企业来言 */
        FROM_ENTERPRISE
    }

    /** What is written. */
    public record Said(@Nullable Kind kind, String words, Raising.@Nullable File file) {
        void check() {
            if (kind == null) throw Refused.at("kind", "required");
            Words.check("words", words, Raising.LONGEST);
        }

        String quoted() {
            return words.strip();
        }
    }
}
