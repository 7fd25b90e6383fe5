package cn.daodi.platform.lists;

import java.util.Locale;
import java.util.Map;

/**
 * A list in SQL: {@code select <columns> <matching> <order>}.
 *
 * @param columns what a row is made from, without {@code select}
 * @param matching from {@code from} to the last condition: visible to the viewer and not filtered away
 * @param params named values of both
 */
public record ListSql(String columns, String matching, Map<String, ?> params, Sorting sorting) {
    /** What somebody typed as a pattern of {@code ilike}: anywhere in the text, its own {@code %} and {@code _} taken as letters. */
    public static String anywhere(String typed) {
        return "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
