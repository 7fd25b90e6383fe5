package cn.daodi.directory;

import org.jspecify.annotations.Nullable;

/** What is entered about a unit. */
public record UnitEntry(
        String name, UnitKind kind, int position, @Nullable String host) {}
