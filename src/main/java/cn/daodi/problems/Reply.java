package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** One contribution to the conversation about a problem. */
public final class Reply {
    private Reply() {}

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
