package cn.daodi.projects.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The address of the list as it was asked. */
record TaskForceQuery(
        @Nullable String q,
        @Nullable Integer rows,
        @Nullable String after) {
    TaskForceFilter filter() {
        return new TaskForceFilter(
                Objects.requireNonNullElse(q, ""),
                Objects.requireNonNullElse(rows, TaskForceFilter.ROWS),
                Objects.requireNonNullElse(after, ""));
    }
}
