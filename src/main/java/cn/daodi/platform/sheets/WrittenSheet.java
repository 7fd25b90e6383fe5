package cn.daodi.platform.sheets;

import java.util.List;

/**
 * A sheet to be written in the county's own layout: title, note (date, unit), header, rows, foot notes.
 *
 * @param rows cells are {@code String} (always written as text) or {@code Number}; one per column
 */
public record WrittenSheet(
        String name,
        String title,
        String note,
        List<WrittenColumn> columns,
        List<List<Object>> rows,
        List<String> footNotes) {}
