package cn.daodi.enterprises.web;

import cn.daodi.enterprises.FieldKind;
import cn.daodi.enterprises.FieldSource;
import cn.daodi.enterprises.OutlineEntry;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends about a field of the outline.
 *
 * @param choices one a line, or parted by 、
 */
record FieldForm(
        @Nullable String section,
        @NotNull Integer position,
        @Nullable String label,
        @Nullable String help,
        @NotNull FieldKind kind,
        @Nullable String unit,
        @Nullable String choices,
        @NotNull FieldSource source,
        @Nullable String authority,
        @Nullable Integer version) {

    int readVersion() {
        return version == null ? 0 : version;
    }

    OutlineEntry entry() {
        return new OutlineEntry(
                section == null ? "" : section.strip(),
                position,
                bare(label),
                bare(help),
                kind,
                kind == FieldKind.NUMBER ? bare(unit) : null,
                kind == FieldKind.CHOICE ? words(choices) : List.of(),
                source,
                source == FieldSource.AUTHORITY ? bare(authority) : null);
    }

    private static @Nullable String bare(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> words(@Nullable String text) {
        if (text == null) return List.of();
        return Arrays.stream(text.split("[\\n、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
