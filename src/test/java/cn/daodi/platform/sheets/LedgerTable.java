package cn.daodi.platform.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sheet says, free of its layout: the rows as readers see them. */
public record LedgerTable(SheetKind kind, List<Map<String, String>> rows) {

    public static LedgerTable of(Sheet sheet) {
        var mapping = SheetKinds.known().recognise(sheet);
        var kind = SheetKinds.known().named(mapping.kind()).orElseThrow(() -> new AssertionError("unknown: " + sheet));
        var rows = new ArrayList<Map<String, String>>();
        for (var row : SheetRow.all(sheet, mapping)) rows.add(values(kind, row));
        return new LedgerTable(kind, rows);
    }

    private static Map<String, String> values(SheetKind kind, SheetRow row) {
        var values = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            var text = field.name().equals("fundsTarget")
                    ? row.money("fundsTarget").map(money -> money.wanText()).orElse("")
                    : row.text(field.name());
            values.put(field.name(), text);
        }
        return values;
    }

    /** Fields that at least one row gives. */
    public List<SheetField> given() {
        return kind.fields().stream()
                .filter(field -> rows.stream()
                        .anyMatch(row -> !row.getOrDefault(field.name(), "").isEmpty()))
                .toList();
    }
}
