package cn.daodi.plans.web;

import cn.daodi.activity.Journal;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.Completions;
import cn.daodi.plans.FirstVisits;
import cn.daodi.plans.Measure;
import cn.daodi.plans.PlanReading;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.Plans;
import cn.daodi.plans.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan page and the forms of its writers. */
@Component
class PlanPages {
    private static final int TIMELINE = 12;

    private final PlanReading reading;
    private final Journal journal;
    private final Clock clock;

    PlanPages(PlanReading reading, Journal journal, Clock clock) {
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    PlanPage page(Viewer viewer, String number, @Nullable Integer edition) {
        var standing = reading.require(viewer, number);
        return new PlanPage(
                standing,
                rights(viewer, standing),
                standing.measures().stream()
                        .filter(measure -> new Completions.Reporting(standing, measure).isReportedBy(viewer))
                        .map(Measure::number)
                        .collect(Collectors.toSet()),
                edition == null ? null : reading.edition(viewer, standing, edition),
                journal.of(viewer, standing.subject().id(), TIMELINE),
                today());
    }

    private static PlanPage.Rights rights(Viewer viewer, Standing standing) {
        var plan = standing.plan();
        var amendment = standing.amendment();
        boolean writes = standing.answers(viewer, Plans.WRITERS);
        boolean office = viewer.is(standing.subject().kind().office()) && !writes;
        boolean waits = amendment != null
                && amendment.state() == AmendmentState.SUBMITTED
                && !viewer.person().equals(amendment.submittedBy());
        return new PlanPage.Rights(
                standing.answers(viewer, FirstVisits.ENTERERS),
                writes && plan.state().isOpen(),
                writes && plan.state() == PlanState.SUBMITTED,
                office
                        && plan.state() == PlanState.SUBMITTED
                        && !viewer.person().equals(plan.submittedBy()),
                writes && plan.state() == PlanState.RECEIVED,
                office && waits);
    }

    /** For writers, whatever the state: what was typed is shown again even when the plan went on meanwhile. */
    PlanFormPage form(Viewer viewer, String number) {
        return new PlanFormPage(reading.requireWriter(viewer, number), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
