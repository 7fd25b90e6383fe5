package cn.daodi.platform.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column to be written.
 *
 * @param group above it, merged over neighbours with the same; null when it stands alone
 * @param width in characters of half width
 * @param merged true when equal values below one another become one merged cell
 */
public record WrittenColumn(@Nullable String group, String leaf, int width, boolean merged) {
    public static WrittenColumn of(String leaf, int width) {
        return new WrittenColumn(null, leaf, width, false);
    }

    public static WrittenColumn in(String group, String leaf, int width) {
        return new WrittenColumn(group, leaf, width, false);
    }

    public WrittenColumn mergedDown() {
        return new WrittenColumn(group, leaf, width, true);
    }

    /** Headers on two rows are needed. */
    static boolean areGrouped(List<WrittenColumn> columns) {
        return columns.stream().anyMatch(column -> column.group() != null);
    }
}
