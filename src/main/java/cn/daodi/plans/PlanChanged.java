package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * The first visit, the plan or one of its measures went a step further.
 *
 * @param kind FirstVisitMade, FirstVisitExcused.MOVED, FirstVisitExcused.REFUSED; PlanSubmitted, PlanWithdrawn, PlanReceived,
 *     PlanReturned; PlanAmendmentSubmitted, PlanAmendmentWithdrawn, PlanAmendmentReturned, PlanAmended,
 *     PlanAimChanged, PlanPartnerChanged; MeasureDone, MeasureReopened, MeasureMoved, MeasureReworded, MeasureDropped
 */
public record PlanChanged(Actor actor, SubjectId subject, String number, String kind, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/plans/" + number;
    }

    /** What came back is told to those who write; the rest shows on the workbench. */
    @Override
    public Audience audience() {
        return switch (kind) {
            case "PlanReturned", "PlanAmendmentReturned" -> Audience.WRITERS;
            default -> Audience.NOBODY;
        };
    }

    static PlanChanged of(Actor actor, Standing standing, String kind, String... facts) {
        var subject = standing.subject();
        return new PlanChanged(actor, subject.id(), subject.number(), kind, List.of(facts));
    }
}
