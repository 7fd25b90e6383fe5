package cn.daodi.platform.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list handed out.
 *
 * @param title key of its text
 * @param width in characters of half width
 * @param value a number, or anything else as text; null leaves the cell empty
 */
public record ExportColumn<T>(String title, int width, Function<T, @Nullable Object> value) {}
