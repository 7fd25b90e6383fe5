package cn.daodi.enterprises.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cadre's statement of interests, and whether the rules are accepted. */
record StatementForm(@Nullable String interest, @Nullable Boolean rules) {
    String words() {
        return Objects.requireNonNullElse(interest, "");
    }

    boolean accepted() {
        return Boolean.TRUE.equals(rules);
    }
}
