package cn.daodi.directory.web;

import cn.daodi.directory.UnitEntry;
import cn.daodi.directory.UnitKind;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a unit. */
record UnitForm(
        @Nullable String name,
        @NotNull UnitKind kind,
        @NotNull Integer position,
        @Nullable String host,
        @Nullable Integer version) {

    UnitEntry entry() {
        String written = Typing.optional(host);
        return new UnitEntry(Objects.requireNonNullElse(name, ""), kind, position, written);
    }

    int readVersion() {
        return Objects.requireNonNullElse(version, 0);
    }
}
