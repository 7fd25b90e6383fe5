package cn.daodi.platform.lists;

import java.util.Map;

/**
 * A list in SQL: {@code select <columns> <matching> <order>}.
 *
 * @param columns what a row is made from, without {@code select}
 * @param matching from {@code from} to the last condition: visible to the viewer and not filtered away
 * @param params named values of both
 */
public record ListSql(String columns, String matching, Map<String, ?> params, Sorting sorting) {}
