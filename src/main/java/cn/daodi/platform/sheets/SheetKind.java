package cn.daodi.platform.sheets;

import java.util.List;
import java.util.Optional;

/**
 * A kind of sheet the program can read.
 *
 * @param kind as its {@link SheetReader} names it
 * @param titles words in a sheet's name or title that speak for it
 * @param required fields without which it is not this kind
 * @param excluded headers of other kinds of ledgers: a sheet with one of them is not this kind
 */
public record SheetKind(
        String kind, List<String> titles, List<String> required, List<String> excluded, List<SheetField> fields) {

    public Optional<SheetField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    boolean isRuledOutBy(Sheet sheet) {
        return sheet.columns().stream().map(column -> Column.key(column.leaf())).anyMatch(excluded::contains);
    }

    boolean isNamedIn(Sheet sheet) {
        return titles.stream()
                .anyMatch(word -> sheet.name().contains(word) || sheet.title().contains(word));
    }
}
