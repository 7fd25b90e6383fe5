package cn.daodi.enterprises;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the survey outline (调研提纲).
 *
 * @param label null for the standard label of the language in use
 * @param unit of a number, e.g. 万元
 * @param choices the words of a choice, in their order
 * @param authority which department holds the figure, where the source is one
 * @param retired no longer asked; what was answered stays
 */
public record OutlineField(
        String code,
        String section,
        int position,
        @Nullable String label,
        @Nullable String help,
        FieldKind kind,
        @Nullable String unit,
        List<String> choices,
        FieldSource source,
        @Nullable String authority,
        boolean retired,
        int version) {

    /** The field of a form that takes its answer. */
    public String name() {
        return "answer-" + code;
    }

    /** Key of the section's text, null where the county named it itself. */
    public @Nullable String sectionKey() {
        return StandardOutline.SECTIONS.get(section);
    }

    /** Whether anybody is asked for it by hand. */
    public boolean isAsked() {
        return !retired && source != FieldSource.AUTHORITY;
    }
}
