package cn.daodi.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes .xlsx as a county keeps its ledgers. Texts stay texts: what begins like a formula and what looks like a number
 * (telephones) carries the text format, so that no spreadsheet program computes it, now or after an edit.
 */
public final class SheetWriter {
    private static final int HEADER_ROW = 2;
    private static final Pattern GUARDED = Pattern.compile("[=+\\-@\\t\\r].*|\\d{5,}", Pattern.DOTALL);
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final WrittenSheet sheet;
    private final Worksheet out;
    private final int width;
    private final int firstRow;

    SheetWriter(WrittenSheet sheet, Worksheet out) {
        this.sheet = sheet;
        this.out = out;
        this.width = sheet.columns().size();
        this.firstRow = HEADER_ROW + (WrittenColumn.areGrouped(sheet.columns()) ? 2 : 1);
    }

    public static byte[] write(List<WrittenSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Daodi", "1.0")) {
            for (var sheet : sheets) new SheetWriter(sheet, workbook.newWorksheet(sheet.name())).write();
        } catch (IOException impossible) { // the stream is memory
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write() {
        int below = begin();
        for (var cells : sheet.rows()) row(below++, cells);
        for (int column = 0; column < width; column++) {
            if (sheet.columns().get(column).merged()) mergeEqual(column);
        }
        if (below > firstRow) frame(firstRow, below - 1);
        for (var note : sheet.footNotes()) cell(below++, 0, note);
    }

    /** Title, note and header; answers where the rows begin. */
    int begin() {
        banner();
        for (int column = 0; column < width; column++) {
            header(column);
            out.width(column, sheet.columns().get(column).width());
        }
        out.range(HEADER_ROW, 0, firstRow - 1, width - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        frame(HEADER_ROW, firstRow - 1);
        out.freezePane(0, firstRow);
        return firstRow;
    }

    private void banner() {
        cell(0, 0, sheet.title());
        cell(1, 0, sheet.note());
        out.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        out.style(1, 0).horizontalAlignment("right").set();
        merge(0, 0, 0, width - 1);
        merge(1, 0, 1, width - 1);
    }

    private void header(int column) {
        var written = sheet.columns().get(column);
        if (written.group() == null) {
            cell(HEADER_ROW, column, written.leaf());
            merge(HEADER_ROW, column, firstRow - 1, column);
            return;
        }
        cell(HEADER_ROW + 1, column, written.leaf());
        if (column > 0 && isSameGroup(column, column - 1)) return;
        cell(HEADER_ROW, column, written.group());
        int last = column;
        while (last + 1 < width && isSameGroup(column, last + 1)) last++;
        merge(HEADER_ROW, column, HEADER_ROW, last);
    }

    private boolean isSameGroup(int column, int other) {
        return Objects.equals(
                sheet.columns().get(column).group(), sheet.columns().get(other).group());
    }

    void row(int row, List<Object> cells) {
        for (int column = 0; column < width; column++) cell(row, column, cells.get(column));
    }

    private void mergeEqual(int column) {
        int rows = sheet.rows().size();
        int top = 0;
        while (top < rows) {
            var value = sheet.rows().get(top).get(column);
            int bottom = top;
            while (bottom + 1 < rows
                    && value.equals(sheet.rows().get(bottom + 1).get(column))) bottom++;
            if (!value.equals("")) merge(firstRow + top, column, firstRow + bottom, column);
            top = bottom + 1;
        }
    }

    void frame(int top, int bottom) {
        out.range(top, 0, bottom, width - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void merge(int top, int left, int bottom, int right) {
        if (bottom > top || right > left) out.range(top, left, bottom, right).merge();
    }

    private void cell(int row, int column, Object value) {
        if (value instanceof Number number) {
            out.value(row, column, number);
            return;
        }
        var text = NOT_IN_XML.matcher(value.toString()).replaceAll("");
        if (text.isEmpty()) return;
        out.value(row, column, text);
        if (GUARDED.matcher(text).matches()) out.style(row, column).format("@").set();
    }
}
