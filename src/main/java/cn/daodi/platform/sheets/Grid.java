package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet as the file has it: what stands where, and what is merged. Rows and columns count from 0. */
final class Grid {
    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Span> spans;

    Grid(String name, SortedMap<Integer, ? extends SortedMap<Integer, Cell>> cells, List<Span> spans) {
        this.name = name;
        this.spans = List.copyOf(spans);
        cells.forEach((row, columns) -> rows.put(row, new TreeMap<>(columns)));
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean hasMergedCells() {
        return !spans.isEmpty();
    }

    List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    List<Integer> rowNumbersFrom(int row) {
        return List.copyOf(rows.tailMap(row, true).keySet());
    }

    Cell at(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? Cell.BLANK : cells.getOrDefault(column, Cell.BLANK);
    }

    /** The texts that stand in this row, blanks and repetitions left out. */
    List<String> texts(int row) {
        return rows.getOrDefault(row, new TreeMap<>()).values().stream()
                .map(cell -> Tidy.text(cell.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Columns from the first to the last that hold anything in these rows. */
    int width(int top, int height) {
        int last = -1;
        for (int row = top; row < top + height; row++) {
            var cells = rows.get(row);
            if (cells != null && !cells.isEmpty()) last = Math.max(last, cells.lastKey());
        }
        for (var span : spansOn(top, height)) last = Math.max(last, span.right());
        return last + 1;
    }

    List<Span> spansOn(int top, int height) {
        return spans.stream()
                .filter(span -> span.top() >= top && span.top() < top + height)
                .toList();
    }

    /** Below the header, what is merged downwards stands in every row of its range that holds anything else. */
    void fillDownFrom(int firstRow) {
        int filled = 0;
        for (var span : spans) {
            var value = at(span.top(), span.left());
            if (span.top() < firstRow || value.isBlank()) continue;
            for (var cells : rows.subMap(span.top(), false, span.bottom(), true).values()) {
                cells.putIfAbsent(span.left(), value);
                if (++filled > Limits.CELLS) throw new Refused("sheet.too-many-cells", Limits.CELLS);
            }
        }
    }
}
