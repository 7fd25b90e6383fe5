package cn.daodi.plans;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 工作计划: state and rules. Not filed, submitted, received (frozen as an edition) or returned with a reason.
 *
 * @param workedWith who of the enterprise or project it was worked out with
 * @param firstSubmittedAt what counts for being on time; a return never makes a plan late
 * @param edition how many editions were frozen; each received amendment makes a further one
 * @param version 0 while nobody has written anything
 */
public record WorkPlan(
        long id,
        PlanState state,
        String workedWith,
        String aim,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable PersonId submittedBy,
        @Nullable String submittedName,
        @Nullable Instant decidedAt,
        @Nullable String decidedName,
        @Nullable String returnReason,
        int edition,
        int version) {
    /** Measures a plan may have at most. */
    public static final int MEASURES = 20;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Where nobody has written anything yet. */
    static final WorkPlan NONE =
            new WorkPlan(0, PlanState.NOT_FILED, "", "", null, null, null, null, null, null, null, 0, 0);

    /** As an amendment leaves it. */
    WorkPlan after(PlanChanges changes) {
        return new WorkPlan(
                id,
                state,
                Objects.requireNonNullElse(changes.heading().workedWith(), workedWith),
                Objects.requireNonNullElse(changes.heading().aim(), aim),
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                submittedName,
                decidedAt,
                decidedName,
                returnReason,
                edition,
                version);
    }

    void mustBeOpen() {
        if (state == PlanState.SUBMITTED) throw new Refused("plan.submitted");
        if (state == PlanState.RECEIVED) throw new Refused("plan.received");
    }

    void mayBeWithdrawn() {
        if (state != PlanState.SUBMITTED) throw new Refused("plan.not-submitted");
    }

    /** Nobody decides on one's own plan. */
    void mayBeDecided(PersonId by) {
        if (state != PlanState.SUBMITTED) throw new Refused("plan.not-submitted");
        if (by.equals(submittedBy)) throw new Refused("plan.own");
    }

    /** Measures are done and amended once the office has received the plan. */
    void mustBeReceived() {
        if (state != PlanState.RECEIVED) throw new Refused("plan.not-received");
    }

    /** The day it was handed in for the first time; null until then. */
    public @Nullable LocalDate firstSubmittedOn() {
        return firstSubmittedAt == null ? null : firstSubmittedAt.atZone(ZONE).toLocalDate();
    }
}
