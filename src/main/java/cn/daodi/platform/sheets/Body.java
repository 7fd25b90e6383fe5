package cn.daodi.platform.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows below a header: records, and what is none (foot notes, totals, the header printed again). */
final class Body {
    private static final Pattern FOOT_NOTE = Pattern.compile("(备?注|说明|填表说明|附注)\\s*[\\d：:.、（(].*|(备?注|说明)");
    private static final Pattern SIGNATURE = Pattern.compile("(填表|填报|审核|审批|负责|联系|制表|签发)\\S{0,6}[：:].*");
    private static final Pattern TOTAL = Pattern.compile("合\\s*计|总\\s*计|小\\s*计");

    private final Grid grid;
    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Body(Grid grid, List<Column> columns, int firstRow) {
        this.grid = grid;
        this.columns = columns;
        boolean noted = false;
        for (int row : grid.rowNumbersFrom(firstRow)) {
            var texts = grid.texts(row);
            if (texts.isEmpty()) continue;
            noted |= texts.size() == 1 && FOOT_NOTE.matcher(texts.getFirst()).matches();
            var code = noted && texts.size() == 1 ? "foot-note" : codeOf(texts);
            if (code.isEmpty()) lines.add(line(row));
            else leftOut.add(new LeftOut(row + 1, code, String.join(" ", texts)));
        }
    }

    private String codeOf(List<String> texts) {
        if (texts.stream().allMatch(text -> SIGNATURE.matcher(text).matches())) return "foot-note";
        if (texts.stream().limit(2).anyMatch(text -> TOTAL.matcher(text).matches())) return "total";
        boolean again = texts.stream().allMatch(text -> columns.stream()
                .anyMatch(column -> column.path().contains(Tidy.header(text))));
        return again ? "header-again" : "";
    }

    private Line line(int row) {
        var cells = new ArrayList<Cell>();
        for (var column : columns) cells.add(grid.at(row, column.index()));
        return new Line(row + 1, List.copyOf(cells));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
