package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an amendment.
 *
 * @param version of the plan as it was read
 */
public record AmendmentEntry(int version, String reason, PlanChanges changes) {

    void check(Term term, Set<Long> owners, List<Measure> measures, LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (reason.isBlank()) faults.add(new Refused.Fault("reason", "required", List.of()));
        if (reason.length() > 300) faults.add(new Refused.Fault("reason", "too-long", List.of(300)));
        if (changes.isEmpty()) faults.add(new Refused.Fault("", "amendment.empty", List.of()));
        var open = measures.stream()
                .filter(Measure::isOpen)
                .collect(Collectors.toMap(Measure::number, Function.identity()));
        moves(term, open, today, faults);
        drops(open, faults);
        texts(open, faults);
        owners(open, owners, faults);
        words("workedWith", changes.heading().workedWith(), 200, faults);
        words("aim", changes.heading().aim(), 300, faults);
        changes.added().forEach(measure -> measure.check(term, owners, faults));
        long standing =
                measures.stream().filter(measure -> measure.dropped() == null).count();
        if (standing - changes.drops().size() + changes.added().size() > WorkPlan.MEASURES)
            faults.add(new Refused.Fault("", "plan.too-many", List.of(WorkPlan.MEASURES)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private void moves(Term term, Map<String, Measure> open, LocalDate today, List<Refused.Fault> faults) {
        changes.moves().forEach((number, day) -> {
            String field = "move." + number;
            if (!open.containsKey(number)) faults.add(new Refused.Fault(field, "measure.not-open", List.of()));
            else if (day.isBefore(today)) faults.add(new Refused.Fault(field, "amendment.past", List.of()));
            else if (!term.holds(day)) {
                var span = List.<Object>of(
                        term.startsOn().toString(), term.endsOn().toString());
                faults.add(new Refused.Fault(field, "plan.outside", span));
            }
        });
    }

    private void drops(Map<String, Measure> open, List<Refused.Fault> faults) {
        changes.drops().forEach((number, why) -> {
            String field = "why." + number;
            if (!open.containsKey(number)) faults.add(new Refused.Fault(field, "measure.not-open", List.of()));
            if (isChanged(number)) faults.add(new Refused.Fault(field, "amendment.both", List.of()));
            if (why.isBlank()) faults.add(new Refused.Fault(field, "required", List.of()));
            if (why.length() > 200) faults.add(new Refused.Fault(field, "too-long", List.of(200)));
        });
    }

    private boolean isChanged(String number) {
        return changes.moves().containsKey(number)
                || changes.texts().containsKey(number)
                || changes.owners().containsKey(number);
    }

    private void texts(Map<String, Measure> open, List<Refused.Fault> faults) {
        changes.texts().forEach((number, text) -> {
            String field = "text." + number;
            if (!open.containsKey(number)) faults.add(new Refused.Fault(field, "measure.not-open", List.of()));
            words(field, text, 200, faults);
        });
    }

    private void owners(Map<String, Measure> open, Set<Long> owners, List<Refused.Fault> faults) {
        changes.owners().forEach((number, owner) -> {
            String field = "by." + number;
            if (!open.containsKey(number)) faults.add(new Refused.Fault(field, "measure.not-open", List.of()));
            if (!owners.contains(owner)) faults.add(new Refused.Fault(field, "measure.owner", List.of()));
        });
    }

    private static void words(String field, @Nullable String text, int longest, List<Refused.Fault> faults) {
        if (text == null) return;
        if (text.isBlank()) faults.add(new Refused.Fault(field, "required", List.of()));
        if (text.length() > longest) faults.add(new Refused.Fault(field, "too-long", List.of(longest)));
    }
}
