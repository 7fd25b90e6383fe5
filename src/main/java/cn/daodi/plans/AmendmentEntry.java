package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            if (changes.moves().containsKey(number)) faults.add(new Refused.Fault(field, "amendment.both", List.of()));
            if (why.isBlank()) faults.add(new Refused.Fault(field, "required", List.of()));
            if (why.length() > 200) faults.add(new Refused.Fault(field, "too-long", List.of(200)));
        });
    }
}
