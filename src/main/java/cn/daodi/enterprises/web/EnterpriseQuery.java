package cn.daodi.enterprises.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The filters of the list as they stand in the address. */
record EnterpriseQuery(
        @Nullable String q,
        @Nullable String consent,
        @Nullable Boolean ended) {
    EnterpriseFilter filter() {
        return new EnterpriseFilter(
                Objects.requireNonNullElse(q, ""), "outstanding".equals(consent), Boolean.TRUE.equals(ended));
    }
}
