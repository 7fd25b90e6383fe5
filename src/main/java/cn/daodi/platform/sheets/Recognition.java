package cn.daodi.platform.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One kind tried on one sheet. Fields with a name of their own come first; the post or telephone "of" somebody then by
 * the group above, by a prefix, by the nearest named column to the left, and last because nothing else is left.
 */
final class Recognition {
    private final SheetKind kind;
    private final Sheet sheet;
    private final String[] fields;

    Recognition(SheetKind kind, Sheet sheet) {
        this.kind = kind;
        this.sheet = sheet;
        this.fields = new String[sheet.columns().size()];
        Arrays.fill(fields, "");
        assign((field, column) -> field.anchor().isEmpty() && field.isNamedBy(column));
        assign((field, column) -> field.isLeaf(column)
                && anchorOf(field).filter(anchor -> anchor.isGroupOf(column)).isPresent());
        assign((field, column) -> anchorOf(field)
                .filter(anchor -> field.isWrittenAfter(anchor, column))
                .isPresent());
        assign((field, column) -> field.isLeaf(column) && namedToTheLeft(column).equals(field.anchor()));
        for (var column : sheet.columns()) takeWhatIsLeft(column);
    }

    private void assign(BiPredicate<SheetField, Column> matches) {
        for (var column : sheet.columns()) {
            if (isTaken(column)) continue;
            kind.fields().stream()
                    .filter(field -> isFree(field) && matches.test(field, column))
                    .findFirst()
                    .ifPresent(field -> fields[column.index()] = field.name());
        }
    }

    private boolean isTaken(Column column) {
        return !fields[column.index()].isEmpty();
    }

    private boolean isFree(SheetField field) {
        return !List.of(fields).contains(field.name());
    }

    private Optional<SheetField> anchorOf(SheetField field) {
        return field.anchor().flatMap(kind::field);
    }

    /** Passes over columns that themselves only speak through a neighbour; stops at the edge of a group. */
    private Optional<String> namedToTheLeft(Column column) {
        if (!column.groups().isEmpty()) return Optional.empty();
        for (int left = column.index() - 1; left >= 0; left--) {
            var neighbour = sheet.columns().get(left);
            if (!neighbour.groups().isEmpty()) return Optional.empty();
            var known = kind.field(fields[left]);
            if (known.isPresent() && known.get().anchor().isEmpty()) return Optional.of(fields[left]);
            if (known.isEmpty() && !isDependentLeaf(neighbour)) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isDependentLeaf(Column column) {
        return kind.fields().stream().anyMatch(field -> field.anchor().isPresent() && field.isLeaf(column));
    }

    /** One column with such a header is left, and one field it could give. */
    private void takeWhatIsLeft(Column column) {
        if (isTaken(column)) return;
        var open = kind.fields().stream()
                .filter(field -> isFree(field) && field.isLeaf(column))
                .filter(field -> anchorOf(field).map(anchor -> !isFree(anchor)).orElse(true))
                .toList();
        if (open.size() != 1) return;
        long rivals = sheet.columns().stream()
                .filter(other -> !isTaken(other) && open.getFirst().isLeaf(other))
                .count();
        if (rivals == 1) fields[column.index()] = open.getFirst().name();
    }

    /** Half of its columns at least, or a name that speaks for it. */
    boolean isPlausible() {
        boolean named = kind.isNamedIn(sheet);
        return mapping().missing().isEmpty() ? named || 2 * understood() >= fields.length : named && understood() > 1;
    }

    /** Columns understood count for, columns left over against; a missing required column outweighs a title. */
    int score() {
        int leftOver = fields.length - understood();
        return 4 * understood()
                - leftOver
                + (kind.isNamedIn(sheet) ? 2 : 0)
                - 100 * mapping().missing().size();
    }

    private int understood() {
        return (int) Arrays.stream(fields).filter(field -> !field.isEmpty()).count();
    }

    Mapping mapping() {
        return new Mapping(kind.kind(), List.of(fields));
    }
}
