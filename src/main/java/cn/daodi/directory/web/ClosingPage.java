package cn.daodi.directory.web;

import cn.daodi.directory.Closing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a unit or post: to be done, or done and to be undone.
 *
 * @param what unit or post, as texts name it
 * @param path of the unit or post
 * @param closing null while it exists
 * @param tenures who held it, for the page of what is closed
 */
public record ClosingPage(
        String what, String label, String path, @Nullable Closing closing, List<TenureRow> tenures, LocalDate today) {}
