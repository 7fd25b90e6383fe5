package cn.daodi.platform.sheets;

import cn.daodi.kernel.Money;
import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row as its reader sees it: tidied texts by field name. */
public final class SheetRow {
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");
    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/\\n]+");

    private final Sheet sheet;
    private final Mapping mapping;
    private final Line line;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Set<String>> saidInSheet;
    private final boolean blank;

    /** All rows of a sheet. */
    public static List<SheetRow> all(Sheet sheet, Mapping mapping) {
        var rows = new ArrayList<SheetRow>();
        for (var line : sheet.lines())
            rows.add(new SheetRow(sheet, mapping, line, rows.isEmpty() ? null : rows.getLast()));
        return List.copyOf(rows);
    }

    /** @param above the row before it, from which a csv takes what merged cells would say */
    private SheetRow(Sheet sheet, Mapping mapping, Line line, @Nullable SheetRow above) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.line = line;
        this.saidInSheet = above == null ? new HashMap<>() : above.saidInSheet;
        var fields =
                SheetKinds.known().named(mapping.kind()).map(SheetKind::fields).orElse(List.of());
        for (var field : fields) values.put(field.name(), tidied(field));
        this.blank = values.entrySet().stream()
                .allMatch(value ->
                        value.getKey().equals("number") || value.getValue().isEmpty());
        values.forEach((field, text) ->
                saidInSheet.computeIfAbsent(field, name -> new HashSet<>()).add(text));
        if (above == null || sheet.merged() || blank) return;
        for (var field : fields) if (field.goesDown() && text(field.name()).isEmpty()) takeDown(field.name(), above);
    }

    private String tidied(SheetField field) {
        int column = mapping.columnOf(field.name());
        var cell = column < 0 ? Cell.BLANK : line.at(column);
        var after = field.tidy().of(cell.text());
        if (field.tidy() == Tidy.PHONE && cell.number()) remark(field.name(), "stored-as-number", after);
        if (!after.equals(cell.text())) remark(field.name(), "tidied", cell.text(), after);
        return after;
    }

    private void takeDown(String field, SheetRow above) {
        var value = above.text(field);
        if (value.isEmpty()) return;
        values.put(field, value);
        remark(field, "as-above", value);
    }

    private void remark(String field, String code, String... args) {
        remarks.add(new Remark(Remark.Level.TIDIED, code, List.of(args), sheet.name(), number(), header(field), field));
    }

    public String sheet() {
        return sheet.name();
    }

    String kind() {
        return mapping.kind();
    }

    /** As the spreadsheet program counts, from 1. */
    public int number() {
        return line.number();
    }

    /** The header of the column that gives this field; empty when none does. */
    public String header(String field) {
        int column = mapping.columnOf(field);
        return column < 0 ? "" : sheet.columns().get(column).header();
    }

    /** Whether a column gives this field at all; what no column gives stays as it is stored. */
    public boolean isGiven(String field) {
        return mapping.columnOf(field) >= 0;
    }

    /** Numbered in advance, but nothing in it. */
    public boolean isBlank() {
        return blank;
    }

    /** Empty when the cell is, or when no column gives this field. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether any row of this sheet says this in this field. */
    public boolean isSaidInSheet(String field, String text) {
        return saidInSheet.getOrDefault(field, Set.of()).contains(text);
    }

    /** Its place in the county's order: what stands under 序号, else how far down it stands. */
    public int position() {
        var text = text("number");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : sheet.lines().indexOf(line) + 1;
    }

    /** @throws Refused {@code import-row.blank} when the cell is empty */
    public String require(String field) {
        var text = text(field);
        if (text.isEmpty()) throw Refused.at(field, "import-row.blank");
        return text;
    }

    /** Several names in one cell: 县农业农村局、县市场监督管理局. */
    public List<String> names(String field) {
        return Arrays.stream(SEPARATORS.split(text(field)))
                .map(Tidy.NAME::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * An amount; a bare number means what the column's header says, else what the sheet's note says, else 万元.
     *
     * @throws Refused {@code import-row.amount} when it cannot be read
     */
    public Optional<Money> money(String field) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        var noted = sheet.unit().isEmpty() ? "万元" : sheet.unit();
        int column = mapping.columnOf(field);
        var unit = column < 0 ? noted : sheet.columns().get(column).unit().orElse(noted);
        return Optional.of(Money.parse(text, unit).orElseThrow(() -> Refused.at(field, "import-row.amount", text)));
    }

    /** @throws Refused {@code import-row.error-value} for each cell in which a formula failed */
    public void check() {
        var faults = values.entrySet().stream()
                .filter(value -> ERROR.matcher(value.getValue()).matches())
                .map(value -> new Refused.Fault(value.getKey(), "import-row.error-value", List.of(value.getValue())))
                .toList();
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    /** What was tidied in it. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
