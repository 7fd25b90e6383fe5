package cn.daodi.platform.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header of a sheet: one row, or several with groups above leaves, below a title and a line of notes. */
record Heading(Grid grid, int top, int height) {
    private static final int SEARCHED_ROWS = 20;
    private static final int HIGHEST = 4;
    private static final Pattern UNIT = Pattern.compile("单位[：:][^，。；]*?(亿元|万元|元)");
    private static final Pattern NOTE = Pattern.compile(".*[：:].*|[（(]?\\d{4}[年./-].*");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d,.]+%?|.*\\d{7,}.*");

    static Optional<Heading> find(Grid grid) {
        for (int row : grid.rowNumbers().stream().limit(SEARCHED_ROWS).toList()) {
            var texts = grid.texts(row);
            if (texts.size() < 2
                    || texts.stream().allMatch(text -> NOTE.matcher(text).matches())) continue;
            if (holdsFigures(texts)) break;
            return Optional.of(new Heading(grid, row, heightAt(grid, row)));
        }
        return Optional.empty();
    }

    private static boolean holdsFigures(List<String> texts) {
        return texts.stream().anyMatch(text -> FIGURE.matcher(text).matches());
    }

    private static int heightAt(Grid grid, int top) {
        var spans = grid.spansOn(top, 1);
        if (spans.isEmpty()) return isGroupedWithoutMerging(grid, top) ? 2 : 1;
        int height = 1;
        for (var span : spans) {
            boolean group = span.right() > span.left();
            height = Math.max(height, span.bottom() - top + (group ? 2 : 1));
        }
        return Math.min(height, HIGHEST);
    }

    /** As csv has it: below each group its leaves, below all others nothing, and no figures. */
    private static boolean isGroupedWithoutMerging(Grid grid, int top) {
        boolean leafAlone = false;
        boolean headAlone = false;
        for (int column = 0; column < grid.width(top, 2); column++) {
            boolean above = !grid.at(top, column).isBlank();
            boolean below = !grid.at(top + 1, column).isBlank();
            leafAlone |= below && !above;
            headAlone |= above && !below;
        }
        return leafAlone && headAlone && !holdsFigures(grid.texts(top + 1));
    }

    int below() {
        return top + height;
    }

    /** The first line above that has one text only and is no note of a unit. */
    String title() {
        for (int row : rowsAbove()) {
            var texts = grid.texts(row);
            if (texts.size() == 1 && !UNIT.matcher(texts.getFirst()).find()) return texts.getFirst();
        }
        return "";
    }

    String unit() {
        for (int row : rowsAbove()) {
            for (var text : grid.texts(row)) {
                var match = UNIT.matcher(text);
                if (match.find()) return match.group(1);
            }
        }
        return "";
    }

    private List<Integer> rowsAbove() {
        return grid.rowNumbers().stream().filter(row -> row < top).toList();
    }

    List<Column> columns() {
        var spans = grid.spansOn(top, height);
        int width = Math.min(grid.width(top, height), Limits.COLUMNS);
        var columns = new ArrayList<Column>();
        for (int column = 0; column < width; column++) columns.add(new Column(column, path(column, spans)));
        return columns;
    }

    private List<String> path(int column, List<Span> spans) {
        var path = new ArrayList<String>();
        for (int row = top; row < below(); row++) {
            var text = Tidy.header(headerAt(row, column, spans));
            if (!text.isEmpty()) path.add(text);
        }
        return path;
    }

    /** The text itself, or that of the group merged over it; what is merged downwards speaks once, in its first row. */
    private String headerAt(int row, int column, List<Span> spans) {
        for (var span : spans) {
            if (!span.covers(row, column)) continue;
            return span.top() == row ? grid.at(row, span.left()).text() : "";
        }
        var text = grid.at(row, column).text();
        boolean last = row == below() - 1;
        return !text.isBlank() || last || grid.at(row + 1, column).isBlank() ? text : groupToTheLeft(row, column);
    }

    private String groupToTheLeft(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            if (grid.at(row + 1, left).isBlank()) return "";
            if (!grid.at(row, left).isBlank()) return grid.at(row, left).text();
        }
        return "";
    }
}
