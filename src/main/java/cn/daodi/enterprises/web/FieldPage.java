package cn.daodi.enterprises.web;

import cn.daodi.enterprises.FieldKind;
import cn.daodi.enterprises.FieldSource;
import cn.daodi.enterprises.OutlineField;
import java.util.List;

/**
 * The form of one field of the outline.
 *
 * @param code empty for a new one
 * @param sections those there are, to choose from
 */
public record FieldPage(String code, OutlineField given, List<String> sections) {
    static FieldPage of(OutlineField field, List<OutlineField> all) {
        return new FieldPage(field.code(), field, sections(all));
    }

    /** At the end of the outline. */
    static FieldPage fresh(List<OutlineField> all) {
        int last = all.stream().mapToInt(OutlineField::position).max().orElse(0);
        String section = all.isEmpty() ? "" : all.getLast().section();
        var field = new OutlineField(
                "",
                section,
                Math.min(999, last + 10),
                null,
                null,
                FieldKind.TEXT,
                null,
                List.of(),
                FieldSource.ENTERPRISE,
                null,
                false,
                0);
        return new FieldPage("", field, sections(all));
    }

    private static List<String> sections(List<OutlineField> all) {
        return all.stream().map(OutlineField::section).distinct().toList();
    }

    public boolean isFresh() {
        return code.isEmpty();
    }

    public String action() {
        return isFresh() ? "/survey-outline" : "/survey-outline/" + code;
    }
}
