package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;

/**
 * 办理时限 of a county, chosen by it; where it has not chosen, {@link #STANDARD}.
 *
 * @param preset code of the preset they came from; {@code own} once a figure was changed
 * @param judge the office judges and assigns
 * @param accept the unit accepts or disputes
 * @param contact first contact with the enterprise, from the assignment on
 * @param rule the office rules a dispute
 * @param extensions how many at most
 * @param extensionNotice working days before the due day by which an extension must be asked for
 * @param sponsorAfter working days overdue after which the sponsor is told
 * @param callBackPercent of the confirmed problems, drawn by the program
 */
public record ProblemRules(
        String preset,
        OfficeHours.Day day,
        Limit judge,
        Limit accept,
        Limit contact,
        Limit ordinary,
        Limit harder,
        Limit complex,
        Limit rule,
        int extensions,
        int extensionNotice,
        int sponsorAfter,
        int callBackPercent,
        int version) {
    public static final ProblemRules STANDARD = new ProblemRules(
            "standard",
            OfficeHours.Day.USUAL,
            Limit.days(1),
            Limit.days(1),
            Limit.days(1),
            Limit.days(5),
            Limit.days(15),
            Limit.calendarDays(30),
            Limit.days(1),
            2,
            1,
            3,
            20,
            0);

    Limit solution(Difficulty difficulty) {
        return switch (difficulty) {
            case ORDINARY -> ordinary;
            case HARDER -> harder;
            case COMPLEX -> complex;
        };
    }
}
