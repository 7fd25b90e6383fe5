package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A plan as it is written down.
 *
 * @param version of the plan as it was read; another one means somebody else saved in between
 */
public record PlanDraft(int version, String workedWith, String aim, List<MeasureEntry> measures) {
    public PlanDraft {
        measures = List.copyOf(measures);
    }

    /** The plan as it stands. */
    static PlanDraft of(WorkPlan plan, List<Measure> measures) {
        return new PlanDraft(
                plan.version(),
                plan.workedWith(),
                plan.aim(),
                measures.stream().map(Measure::entry).toList());
    }

    /** What may be kept: it may be unfinished, but each measure is whole. */
    void check(Term term, Set<Long> owners) {
        var faults = faults(term, owners);
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    /** What may be submitted: with whom, to what end, and at least one measure. */
    void checkWhole(Term term, Set<Long> owners) {
        var faults = faults(term, owners);
        if (workedWith.isBlank()) faults.add(new Refused.Fault("workedWith", "required", List.of()));
        if (aim.isBlank()) faults.add(new Refused.Fault("aim", "required", List.of()));
        if (measures.isEmpty()) faults.add(new Refused.Fault("what.0", "plan.empty", List.of()));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private List<Refused.Fault> faults(Term term, Set<Long> owners) {
        var faults = new ArrayList<Refused.Fault>();
        if (workedWith.length() > 200) faults.add(new Refused.Fault("workedWith", "too-long", List.of(200)));
        if (aim.length() > 300) faults.add(new Refused.Fault("aim", "too-long", List.of(300)));
        if (measures.size() > WorkPlan.MEASURES)
            faults.add(new Refused.Fault("", "plan.too-many", List.of(WorkPlan.MEASURES)));
        measures.forEach(measure -> measure.check(term, owners, faults));
        return faults;
    }

    /** New measures get the next running numbers; one that was ever cited keeps its own. */
    PlanDraft numbered(String subject, int lastRunning) {
        int running = lastRunning;
        var seen = new HashSet<String>();
        var numbered = new ArrayList<MeasureEntry>();
        for (var measure : measures) {
            String number = measure.number();
            if (number == null || Measure.running(subject, number) > lastRunning || !seen.add(number))
                number = Measure.number(subject, ++running);
            numbered.add(measure.numbered(number));
        }
        return new PlanDraft(version, workedWith.strip(), aim.strip(), numbered);
    }
}
