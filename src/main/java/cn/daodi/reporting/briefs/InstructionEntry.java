package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat enters of an instruction.
 *
 * @param subject number of the subject whose report it was written on; null when it was written on the brief of the period
 * @param giver post of the chief or leader
 * @param unit that answers
 */
public record InstructionEntry(
        @Nullable HalfMonth period,
        @Nullable String subject,
        @Nullable Long giver,
        @Nullable LocalDate givenOn,
        String words,
        @Nullable Long unit,
        @Nullable LocalDate dueOn) {
    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (period == null) faults.add(fault("period", "required"));
        if (giver == null) faults.add(fault("giver", "required"));
        if (givenOn == null) faults.add(fault("givenOn", "required"));
        else if (givenOn.isAfter(today)) faults.add(fault("givenOn", "date.future"));
        if (words.isBlank()) faults.add(fault("words", "required"));
        if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
        if (unit == null) faults.add(fault("unit", "required"));
        if (dueOn == null) faults.add(fault("dueOn", "required"));
        else if (dueOn.isBefore(today)) faults.add(fault("dueOn", "instruction.due-past"));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private static Refused.Fault fault(String field, String code) {
        return new Refused.Fault(field, code, List.of());
    }
}
