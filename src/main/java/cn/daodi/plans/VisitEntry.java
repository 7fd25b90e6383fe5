package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about the first visit.
 *
 * @param kind required; asked for after the right to enter anything
 * @param day of the visit, or the new day the enterprise asked for
 * @param words what was learned, or the enterprise's reason
 */
public record VisitEntry(
        @Nullable VisitKind kind, @Nullable LocalDate day, boolean sponsor, boolean head, boolean cadre, String words) {

    /** The enterprise asked for another day. */
    public static VisitEntry moved(LocalDate day, String reason) {
        return new VisitEntry(VisitKind.MOVED, day, false, false, false, reason);
    }

    /** The enterprise would rather not be visited. */
    public static VisitEntry refused(String reason) {
        return new VisitEntry(VisitKind.REFUSED, null, false, false, false, reason);
    }

    void check(Term term, List<Visit> before, LocalDate today) {
        if (kind == null) throw Refused.at("kind", "required");
        var faults = new ArrayList<Refused.Fault>();
        if (words.isBlank()) faults.add(new Refused.Fault("words", "required", List.of()));
        if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
        if (kind == VisitKind.MADE) made(term, before, today, faults);
        else excused(term, before, today, faults);
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private void made(Term term, List<Visit> before, LocalDate today, List<Refused.Fault> faults) {
        if (day == null) faults.add(new Refused.Fault("day", "required", List.of()));
        else if (day.isAfter(today)) faults.add(new Refused.Fault("day", "date.future", List.of()));
        else if (!term.holds(day)) faults.add(outside(term));
        if (!sponsor && !head && !cadre) faults.add(new Refused.Fault("sponsor", "visit.nobody", List.of()));
        else if (!bringsSomebody(before)) faults.add(new Refused.Fault("sponsor", "visit.again", List.of()));
    }

    /** Only the first visit of each is written here; later ones are notes, and nobody's visits are counted. */
    private boolean bringsSomebody(List<Visit> before) {
        return sponsor && before.stream().noneMatch(Visit::sponsor)
                || head && before.stream().noneMatch(Visit::head)
                || cadre && before.stream().noneMatch(Visit::cadre);
    }

    private void excused(Term term, List<Visit> before, LocalDate today, List<Refused.Fault> faults) {
        if (before.stream().anyMatch(visit -> visit.kind() == VisitKind.MADE))
            faults.add(new Refused.Fault("kind", "visit.made", List.of()));
        if (kind == VisitKind.REFUSED) return;
        if (day == null) faults.add(new Refused.Fault("day", "visit.new-day", List.of()));
        else if (day.isBefore(today)) faults.add(new Refused.Fault("day", "visit.new-day-past", List.of()));
        else if (!term.holds(day)) faults.add(outside(term));
    }

    private static Refused.Fault outside(Term term) {
        return new Refused.Fault(
                "day",
                "plan.outside",
                List.of(term.startsOn().toString(), term.endsOn().toString()));
    }
}
