package cn.daodi.plans.web;

import cn.daodi.kernel.Lamp;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.VisitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One subject of the list of plans, and as the API gives it.
 *
 * @param dueOn visit and plan are owed until then
 * @param visit what became of the first visit, null while nothing was entered
 * @param visitedOn its day, or the new day the enterprise asked for
 * @param filedOn when the plan was handed in for the first time
 * @param amendment one that is not received yet
 * @param paused it rests today: nothing is owed and nothing is late
 */
public record PlanRow(
        String subject,
        String subjectName,
        SubjectKind kind,
        LocalDate dueOn,
        @Nullable VisitKind visit,
        @Nullable LocalDate visitedOn,
        PlanState state,
        @Nullable LocalDate filedOn,
        @Nullable AmendmentState amendment,
        Measures measures,
        boolean paused,
        Lamp lamp) {

    /** How many measures of a received plan stand how. */
    public record Measures(int open, int late, int done) {}

    public boolean visitIsLate(LocalDate today) {
        return visit == null && !paused && today.isAfter(dueOn);
    }

    public boolean planIsLate(LocalDate today) {
        boolean excused = visit == VisitKind.MOVED || visit == VisitKind.REFUSED;
        return state == PlanState.NOT_FILED && !excused && !paused && today.isAfter(dueOn);
    }
}
