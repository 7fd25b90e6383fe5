package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the outline as the office enters it; see {@link OutlineField}.
 *
 * @param label null keeps the standard label; a field of the county's own must have one
 */
public record OutlineEntry(
        String section,
        int position,
        @Nullable String label,
        @Nullable String help,
        FieldKind kind,
        @Nullable String unit,
        List<String> choices,
        FieldSource source,
        @Nullable String authority) {

    void check(boolean standard) {
        var faults = new ArrayList<Refused.Fault>();
        if (section.isBlank()) faults.add(new Refused.Fault("section", "required", List.of()));
        tooLong(faults, "section", section, 20);
        if (!standard && label == null) faults.add(new Refused.Fault("label", "required", List.of()));
        tooLong(faults, "label", label, 30);
        tooLong(faults, "help", help, 100);
        tooLong(faults, "unit", unit, 10);
        tooLong(faults, "authority", authority, 30);
        if (position < 1 || position > 999) faults.add(new Refused.Fault("position", "outline.position", List.of()));
        if (kind == FieldKind.CHOICE && choices.size() < 2)
            faults.add(new Refused.Fault("choices", "outline.choices", List.of()));
        if (choices.size() > 20 || choices.stream().anyMatch(choice -> choice.length() > 30))
            faults.add(new Refused.Fault("choices", "outline.choices-long", List.of()));
        if (source == FieldSource.AUTHORITY && authority == null)
            faults.add(new Refused.Fault("authority", "outline.authority", List.of()));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private static void tooLong(List<Refused.Fault> faults, String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) faults.add(new Refused.Fault(field, "too-long", List.of(limit)));
    }
}
