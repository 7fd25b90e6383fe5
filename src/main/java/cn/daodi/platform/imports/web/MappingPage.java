package cn.daodi.platform.imports.web;

import cn.daodi.platform.sheets.Column;
import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.sheets.Mapping;
import cn.daodi.platform.sheets.Sheet;
import cn.daodi.platform.sheets.SheetField;
import cn.daodi.platform.sheets.SheetKind;
import cn.daodi.platform.sheets.SheetKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which sheet was taken for what, and which column for which field, to be corrected. */
public record MappingPage(List<MappedSheet> sheets, List<String> kinds, List<String> unread) {

    /** A sheet with its columns. */
    public record MappedSheet(
            int index,
            String name,
            int rows,
            String kind,
            List<String> fields,
            List<String> missing,
            List<MappedColumn> columns) {}

    /** A column with two of its texts, so that it is known again. */
    public record MappedColumn(int index, String header, String samples, String field) {}

    static MappingPage of(Ledger ledger, List<Mapping> mappings) {
        var sheets = new ArrayList<MappedSheet>();
        for (int i = 0; i < ledger.sheets().size(); i++)
            sheets.add(sheet(i, ledger.sheets().get(i), mappings.get(i)));
        var kinds = SheetKinds.known().kinds().stream().map(SheetKind::kind).toList();
        return new MappingPage(sheets, kinds, ledger.unread());
    }

    private static MappedSheet sheet(int index, Sheet sheet, Mapping mapping) {
        var fields =
                SheetKinds.known().named(mapping.kind()).map(SheetKind::fields).orElse(List.of());
        var columns = sheet.columns().stream()
                .map(column -> new MappedColumn(
                        column.index(),
                        column.header(),
                        samples(sheet, column),
                        mapping.fields().get(column.index())))
                .toList();
        return new MappedSheet(
                index,
                sheet.name(),
                sheet.lines().size(),
                mapping.kind(),
                fields.stream().map(SheetField::name).toList(),
                mapping.missing(),
                columns);
    }

    private static String samples(Sheet sheet, Column column) {
        return sheet.lines().stream()
                .map(line -> line.at(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(2)
                .map(text -> text.length() > 20 ? text.substring(0, 20) + "…" : text)
                .collect(Collectors.joining("，"));
    }

    /** Text key of a field: 名称 means something else in each kind of sheet. */
    public static String fieldKey(String kind, String field) {
        return field.equals("name") ? "import.field." + kind + ".name" : "import.field." + field;
    }
}
