package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells and merged ranges of one worksheet part. */
final class XlsxSheetHandler extends DefaultHandler {
    private final XlsxValues values;
    private final Limits limits;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private @Nullable String type;
    private @Nullable String style;
    private boolean reading;
    private boolean phonetic;

    XlsxSheetHandler(XlsxValues values, Limits limits) {
        this.values = values;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
            }
            case "c" -> begin(attributes);
            case "v", "t" -> reading = !phonetic;
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    private void begin(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        stored.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (reading) stored.append(text, start, length);
        if (stored.length() > Limits.CELL_TEXT) throw new Refused("sheet.cell-too-long", Limits.CELL_TEXT);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> end();
            default -> {}
        }
    }

    private void end() {
        var cell = stored.isEmpty() ? Cell.BLANK : values.read(type, style, stored.toString());
        if (cell.isBlank()) return;
        limits.cell(column, cell.text());
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell);
    }

    private void merge(CellRangeAddress range) {
        if (spans.size() >= Limits.CELLS / 10) throw new Refused("sheet.too-many-cells", Limits.CELLS);
        spans.add(new Span(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
    }

    Grid grid(String name) {
        return new Grid(name, rows, spans);
    }
}
