package cn.daodi.plans;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 修订 of a received plan; it counts once the office has received it. */
public record Amendment(
        AmendmentState state,
        String reason,
        PlanChanges changes,
        Instant submittedAt,
        PersonId submittedBy,
        String submittedName,
        @Nullable Instant decidedAt,
        @Nullable String decidedName,
        @Nullable String returnReason) {

    /** What waits for the office is withdrawn before it is changed. */
    void mayBeWritten() {
        if (state == AmendmentState.SUBMITTED) throw new Refused("amendment.waits");
    }

    void mayBeWithdrawn() {
        if (state == AmendmentState.WITHDRAWN) throw new Refused("amendment.not-submitted");
    }

    /** Nobody decides on one's own amendment. */
    void mayBeDecided(PersonId by) {
        if (state != AmendmentState.SUBMITTED) throw new Refused("amendment.not-submitted");
        if (by.equals(submittedBy)) throw new Refused("plan.own");
    }
}
