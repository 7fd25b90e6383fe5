package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Refused;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

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

    /** The same figures under another name, in other office hours. */
    ProblemRules as(String name, OfficeHours.Day hours, int stands) {
        return new ProblemRules(
                name,
                hours,
                judge,
                accept,
                contact,
                ordinary,
                harder,
                complex,
                rule,
                extensions,
                extensionNotice,
                sponsorAfter,
                callBackPercent,
                stands);
    }

    /** Refused at each field that is out of all reason. */
    void check() {
        var faults = new ArrayList<Refused.Fault>();
        for (var figure : figures()) if (!figure.isWithin()) faults.add(figure.fault());
        if (!day.opens().isBefore(day.noon())) faults.add(earlier("noon", day.opens()));
        if (day.afternoon().isBefore(day.noon())) faults.add(earlier("afternoon", day.noon()));
        if (!day.afternoon().isBefore(day.closes())) faults.add(earlier("closes", day.afternoon()));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private record Figure(String field, int value, int least, int most) {
        static Figure of(String stage, Limit limit) {
            return new Figure(stage + ".amount", limit.amount(), 1, limit.unit() == Limit.Unit.HOURS ? 72 : 365);
        }

        boolean isWithin() {
            return value >= least && value <= most;
        }

        Refused.Fault fault() {
            return new Refused.Fault(field, "problem-rules.range", List.of(least, most));
        }
    }

    private List<Figure> figures() {
        return List.of(
                Figure.of("judge", judge),
                Figure.of("accept", accept),
                Figure.of("rule", rule),
                Figure.of("contact", contact),
                Figure.of("ordinary", ordinary),
                Figure.of("harder", harder),
                Figure.of("complex", complex),
                new Figure("extensions", extensions, 0, 9),
                new Figure("extensionNotice", extensionNotice, 0, 9),
                new Figure("sponsorAfter", sponsorAfter, 1, 30),
                new Figure("callBackPercent", callBackPercent, 0, 100));
    }

    private static Refused.Fault earlier(String field, LocalTime than) {
        return new Refused.Fault(field, "problem-rules.order", List.of(than.toString()));
    }
}
