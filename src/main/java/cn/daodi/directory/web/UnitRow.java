package cn.daodi.directory.web;

import cn.daodi.directory.UnitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the list.
 *
 * @param heads names with masked telephones; empty while vacant
 * @param closedOn null while it exists
 */
public record UnitRow(
        long id,
        String name,
        UnitKind kind,
        @Nullable String host,
        String heads,
        String liaisons,
        @Nullable LocalDate closedOn) {}
