package cn.daodi.platform.lists;

import cn.daodi.kernel.Slice;

/**
 * Which part of a list is asked for, and in which order.
 *
 * @param sort as {@link Sorting#order} reads it
 * @param rows 20, 50 or 200 on pages as this browser remembers; 1 to 200 in the API
 * @param after cursor of the last row before, empty for the beginning
 */
public record Paging(String sort, int rows, String after) {

    /** As programs ask: in the list's own order. */
    public static Paging of(int limit, String cursor) {
        return new Paging("", Slice.limited(limit), cursor);
    }
}
