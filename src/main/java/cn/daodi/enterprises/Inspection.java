package cn.daodi.enterprises;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 涉企检查 that a department made, as somebody registered it. Nobody here inspects.
 *
 * @param basisShown whether the legal basis was shown, null when not known
 * @param codeScanned whether the inspectors scanned the enterprise's code before, null when not known
 * @param exempt why it may fall on a quiet day, null without a reason
 * @param inYear how many of that unit there were in that year up to this one
 */
public record Inspection(
        String number,
        LocalDate day,
        String unit,
        String matter,
        @Nullable Boolean basisShown,
        @Nullable Boolean codeScanned,
        @Nullable QuietExemption exempt,
        String words,
        boolean byEnterprise,
        String registeredName,
        Instant registeredAt,
        int inYear) {

    /** On a quiet day without one of the reasons that allow it. */
    public boolean isAgainstQuiet(ContactRules rules) {
        return rules.isQuiet(day) && exempt == null;
    }

    /** More often than the county lets one unit come. */
    public boolean isTooOften(ContactRules rules) {
        return inYear > rules.yearlyInspections();
    }
}
