package cn.daodi.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, read by key and not by offset.
 *
 * @param next cursor of the following part, null at the end; opaque to whoever reads it
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    /** From rows of which one more than wanted was read. */
    public static <T> Slice<T> of(List<T> rows, int wanted, Function<T, String> cursor) {
        if (rows.size() <= wanted) return new Slice<>(List.copyOf(rows), null);
        var items = List.copyOf(rows.subList(0, wanted));
        return new Slice<>(items, cursor.apply(items.getLast()));
    }

    /** 20, 50 or 200 rows on pages; 1 to 200 in the API. */
    public static int limited(int asked) {
        return Math.max(1, Math.min(200, asked));
    }
}
