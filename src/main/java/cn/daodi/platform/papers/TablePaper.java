package cn.daodi.platform.papers;

import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paper of tables, on a sheet turned sideways.
 *
 * @param note below the title: the day it holds for, whom it is about
 */
public record TablePaper(PaperKind kind, String office, String title, String note, List<Table> tables)
        implements Paper {

    /**
     * One table.
     *
     * @param name of its mark in the template
     * @param heading above it; empty when it is the only one
     * @param columns names of the columns, also those of the places in the template's row
     */
    public record Table(String name, String heading, List<Column> columns, List<List<Cell>> rows) {}

    /**
     * A column.
     *
     * @param width in characters of half width, for the workbook
     */
    public record Column(String name, int width) {}

    /** A cell: lines below one another. */
    public record Cell(List<PaperLine> lines) {
        public static Cell of(String text) {
            return of(text, null);
        }

        /** Each line of the text opens the same source. */
        public static Cell of(String text, @Nullable String source) {
            return new Cell(text.lines().map(line -> PaperLine.of(line, source)).toList());
        }

        public String text() {
            return lines.stream().map(PaperLine::text).collect(Collectors.joining("\n"));
        }
    }

    /** All places of a paper with these tables in their order, with what a template is tried with. */
    public static Map<String, Object> sample(Map<String, List<Column>> tables) {
        var sample = new LinkedHashMap<String, Object>();
        sample.put("标题", "样例标题");
        sample.put("说明", "截至2026年6月17日");
        tables.forEach((name, columns) -> {
            var row = new LinkedHashMap<String, Object>();
            columns.forEach(column -> row.put(column.name(), "样例"));
            sample.put(name, List.of(row, row));
        });
        return sample;
    }

    @Override
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("标题", title);
        values.put("说明", note);
        for (var table : tables)
            values.put(
                    table.name(),
                    table.rows().stream().map(row -> row(table, row)).toList());
        return values;
    }

    private static Map<String, Object> row(Table table, List<Cell> cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.size(); i++)
            row.put(table.columns().get(i).name(), cells.get(i).text());
        return row;
    }

    /** The same as a workbook; numbers of rows are numbers. */
    public List<WrittenSheet> sheets() {
        return tables.stream().map(this::sheet).toList();
    }

    private WrittenSheet sheet(Table table) {
        var columns = table.columns().stream()
                .map(column -> WrittenColumn.of(column.name(), column.width()))
                .toList();
        var rows = table.rows().stream().map(TablePaper::written).toList();
        String name = table.heading().isEmpty() ? kind.name() : table.heading().replaceFirst("^[一二三四五]、", "");
        return new WrittenSheet(name, name(), note, columns, rows, List.of());
    }

    private static List<Object> written(List<Cell> row) {
        var cells = new ArrayList<Object>();
        for (var cell : row) {
            String text = cell.text();
            cells.add(cells.isEmpty() && text.matches("\\d{1,6}") ? (Object) Integer.valueOf(text) : text);
        }
        return cells;
    }
}
