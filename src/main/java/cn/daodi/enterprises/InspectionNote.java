package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about an inspection; see {@link Inspection}.
 *
 * @param once key of the form, so that pressing twice registers once; null where the page's own key does that
 */
public record InspectionNote(
        @Nullable LocalDate day,
        String unit,
        String matter,
        @Nullable Boolean basisShown,
        @Nullable Boolean codeScanned,
        @Nullable QuietExemption exempt,
        String words,
        @Nullable String once) {

    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (day == null) faults.add(new Refused.Fault("day", "required", List.of()));
        else if (day.isAfter(today)) faults.add(new Refused.Fault("day", "date.future", List.of()));
        else if (day.isBefore(today.minusYears(1))) faults.add(new Refused.Fault("day", "note.long-ago", List.of()));
        if (unit.isBlank()) faults.add(new Refused.Fault("unit", "required", List.of()));
        if (unit.length() > 60) faults.add(new Refused.Fault("unit", "too-long", List.of(60)));
        if (matter.isBlank()) faults.add(new Refused.Fault("matter", "required", List.of()));
        if (matter.length() > 100) faults.add(new Refused.Fault("matter", "too-long", List.of(100)));
        if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
