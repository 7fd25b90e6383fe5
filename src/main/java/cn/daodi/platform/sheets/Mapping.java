package cn.daodi.platform.sheets;

import java.util.Collections;
import java.util.List;

/**
 * What a sheet was taken for, and which field each of its columns gives.
 *
 * @param kind empty when it is not to be read
 * @param fields one for each column, empty where a column is not read
 */
public record Mapping(String kind, List<String> fields) {
    public Mapping {
        fields = List.copyOf(fields);
    }

    public static Mapping unknown(Sheet sheet) {
        return new Mapping("", Collections.nCopies(sheet.columns().size(), ""));
    }

    /** Required fields that no column gives. */
    public List<String> missing() {
        return SheetKinds.known().named(kind).map(SheetKind::required).orElse(List.of()).stream()
                .filter(field -> !fields.contains(field))
                .toList();
    }

    /** Fields that more than one column claims to give. */
    public List<String> repeated() {
        return fields.stream()
                .filter(field -> !field.isEmpty() && Collections.frequency(fields, field) > 1)
                .distinct()
                .toList();
    }

    public boolean isReadable() {
        return !kind.isEmpty() && missing().isEmpty() && repeated().isEmpty();
    }

    int columnOf(String field) {
        return fields.indexOf(field);
    }
}
