package cn.daodi.enterprises.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The address of the list as it was asked. */
record EnterpriseQuery(
        @Nullable String q,
        @Nullable String consent,
        @Nullable Integer rows,
        @Nullable String after) {
    EnterpriseFilter filter() {
        return new EnterpriseFilter(
                Objects.requireNonNullElse(q, ""),
                "outstanding".equals(consent),
                Objects.requireNonNullElse(rows, EnterpriseFilter.ROWS),
                Objects.requireNonNullElse(after, ""));
    }
}
