package cn.daodi.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the same tables in the layouts, units and formats that counties use: .xlsx, .xls, .csv in GB18030 and UTF-8. */
public final class LedgerFiles {
    private final Random random;
    private final boolean inYi;

    public LedgerFiles(long seed) {
        random = new Random(seed);
        inYi = random.nextBoolean();
    }

    public byte[] workbook(List<LedgerTable> tables) {
        try (Workbook workbook = random.nextBoolean() ? new XSSFWorkbook() : new HSSFWorkbook()) {
            for (var table : tables) fill(workbook.createSheet("表" + workbook.getNumberOfSheets()), table);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] csv(LedgerTable table) {
        var lines = lines(LedgerLayout.of(table, random), false);
        var text = lines.stream()
                .map(line -> line.stream().map(LedgerFiles::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        var mark = random.nextBoolean() ? "\uFEFF" : "";
        return random.nextBoolean()
                ? text.getBytes(Charset.forName("GB18030"))
                : (mark + text).getBytes(Charset.forName("UTF-8"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void fill(Sheet sheet, LedgerTable table) {
        var layout = LedgerLayout.of(table, random);
        boolean merging = random.nextBoolean();
        var lines = lines(layout, merging);
        for (int row = 0; row < lines.size(); row++) {
            var cells = lines.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) cell(sheet, row, column).setCellValue(cells.get(column));
            }
        }
        if (layout.twoRows()) mergeHeader(sheet, layout);
        if (merging) mergeDown(sheet, layout, lines.size() - table.rows().size());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, layout.places().size() - 1));
    }

    private List<List<String>> lines(LedgerLayout layout, boolean merging) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("本县工作安排"));
        lines.add(List.of("2026年1月23日  单位：" + (inYi ? "亿元" : "万元")));
        if (layout.twoRows()) lines.add(groupLine(layout));
        lines.add(leafLine(layout));
        Map<String, String> above = Map.of();
        for (var row : layout.table().rows()) {
            lines.add(line(layout, row, merging ? above : Map.of()));
            above = row;
        }
        return lines;
    }

    private static List<String> groupLine(LedgerLayout layout) {
        var line = new ArrayList<String>();
        for (int i = 0; i < layout.places().size(); i++) {
            var group = layout.places().get(i).group();
            boolean again = i > 0
                    && !group.isEmpty()
                    && layout.places().get(i - 1).group().equals(group);
            line.add(again ? "" : layout.groups().get(i));
        }
        return line;
    }

    private static List<String> leafLine(LedgerLayout layout) {
        return layout.places().stream()
                .map(place -> layout.twoRows() && place.group().isEmpty() ? "" : place.leaf())
                .toList();
    }

    private List<String> line(LedgerLayout layout, Map<String, String> row, Map<String, String> above) {
        return layout.places().stream()
                .map(place -> {
                    var value = row.getOrDefault(place.field().name(), "");
                    boolean merged = place.field().goesDown()
                            && value.equals(above.get(place.field().name()));
                    if (place.field().name().equals("fundsTarget") && inYi) {
                        return new BigDecimal(value).movePointLeft(4).toPlainString();
                    }
                    return merged ? "" : value;
                })
                .toList();
    }

    private static void mergeHeader(Sheet sheet, LedgerLayout layout) {
        var places = layout.places();
        for (int column = 0; column < places.size(); column++) {
            var group = places.get(column).group();
            int last = column;
            while (!group.isEmpty()
                    && last + 1 < places.size()
                    && places.get(last + 1).group().equals(group)) last++;
            boolean alone = group.isEmpty();
            if (alone || last > column) sheet.addMergedRegion(new CellRangeAddress(2, alone ? 3 : 2, column, last));
            column = last;
        }
    }

    private static void mergeDown(Sheet sheet, LedgerLayout layout, int firstRow) {
        var rows = layout.table().rows();
        for (int column = 0; column < layout.places().size(); column++) {
            var field = layout.places().get(column).field();
            for (int top = 0; field.goesDown() && top < rows.size(); ) {
                int bottom = top;
                var value = rows.get(top).get(field.name());
                while (bottom + 1 < rows.size()
                        && value.equals(rows.get(bottom + 1).get(field.name()))) bottom++;
                if (bottom > top)
                    sheet.addMergedRegion(new CellRangeAddress(firstRow + top, firstRow + bottom, column, column));
                top = bottom + 1;
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }
}
