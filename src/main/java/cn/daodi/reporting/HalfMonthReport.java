package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * 半月报: state and rules. Draft, submitted, received (frozen) or returned with a reason.
 *
 * @param dueOn n working days after the period ends
 * @param provisional dueOn crosses a year without an official holiday schedule
 * @param firstSubmittedAt what counts for punctuality; a return never makes a report late
 */
public record HalfMonthReport(
        long id,
        Subject subject,
        HalfMonth period,
        LocalDate dueOn,
        boolean provisional,
        PostId drafter,
        ReportState state,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable PersonId submittedBy,
        @Nullable String submittedName,
        @Nullable Instant decidedAt,
        @Nullable String decidedName,
        @Nullable String returnReason,
        int version) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    void mustBeOpen() {
        if (state == ReportState.SUBMITTED) throw new Refused("report.submitted");
        if (state == ReportState.RECEIVED) throw new Refused("report.received");
    }

    /** A report speaks of the whole half month, so it can be submitted from its last day on. */
    void mayBeSubmitted(LocalDate today, long lines) {
        mustBeOpen();
        if (today.isBefore(period.last()))
            throw new Refused("report.too-early", period.last().toString());
        if (lines == 0) throw new Refused("report.empty");
    }

    void mayBeWithdrawn() {
        if (state != ReportState.SUBMITTED) throw new Refused("report.not-submitted");
    }

    /** Nobody decides on one's own report. */
    void mayBeDecided(PersonId by) {
        if (state != ReportState.SUBMITTED) throw new Refused("report.not-submitted");
        if (by.equals(submittedBy)) throw new Refused("report.own");
    }

    /** Null until submitted for the first time. */
    public @Nullable Boolean onTime() {
        return onTime(firstSubmittedAt, dueOn);
    }

    /** The first submission counts, up to the end of the due day; null until then. */
    public static @Nullable Boolean onTime(@Nullable Instant firstSubmittedAt, LocalDate dueOn) {
        return firstSubmittedAt == null
                ? null
                : !firstSubmittedAt.atZone(ZONE).toLocalDate().isAfter(dueOn);
    }

    public boolean isLate(LocalDate today) {
        return state == ReportState.DUE && today.isAfter(dueOn);
    }

    public String path() {
        return "/reports/" + subject.number() + "/" + period;
    }
}
