package cn.daodi.directory.web;

import cn.daodi.directory.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the list.
 *
 * @param heads names with masked telephones; empty while vacant
 */
public record UnitRow(
        long id, String name, UnitKind kind, @Nullable String host, String heads, String liaisons) {}
