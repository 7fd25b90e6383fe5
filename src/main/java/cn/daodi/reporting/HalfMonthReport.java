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
 * @param edition how often it was frozen: 0 before receipt, 1 as first filed, more after restatements
 * @param restateReason why it is, or was last, restated
 * @param caller whose words an office entered for him, null when written by its own people
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
        UnitCheck check,
        @Nullable Delay delay,
        @Nullable PromiseAnswer promise,
        int edition,
        @Nullable String restateReason,
        @Nullable String caller,
        int version) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    void mustBeOpen() {
        if (state == ReportState.SUBMITTED) throw new Refused("report.submitted");
        if (state == ReportState.RECEIVED) throw new Refused("report.received");
        if (state == ReportState.EXCUSED) throw new Refused("report.excused");
    }

    /** 责任单位审核: whether the campaign asks for it, and who has done it. */
    public record UnitCheck(
            boolean needed, @Nullable Instant at, @Nullable String by) {
        public boolean isOpen() {
            return needed && at == null;
        }
    }

    /** A report speaks of the whole half month, so from its last day on; one that says why it is behind is not empty. */
    void mayBeSubmitted(LocalDate today, long lines, Reckoning reckoning) {
        mustBeOpen();
        if (today.isBefore(period.last()))
            throw new Refused("report.too-early", period.last().toString());
        var faults = reckoning.missing(period, delay, promise, spokenOn(today));
        if (!faults.isEmpty()) throw new Refused(faults);
        if (lines == 0 && !reckoning.isBehind()) throw new Refused("report.empty");
    }

    /** A correction repeats what was promised then; that day may have passed since. */
    private LocalDate spokenOn(LocalDate today) {
        return edition == 0 || firstSubmittedAt == null
                ? today
                : firstSubmittedAt.atZone(ZONE).toLocalDate();
    }

    /** "No change" is no answer while something is late or a promise waits for its answer; the refusal says which. */
    void mayBeUnchanged(long lines, Reckoning reckoning) {
        mustBeOpen();
        if (reckoning.isBehind()) throw new Refused("report.unchanged-late", reckoning.named());
        if (reckoning.promise() != null)
            throw new Refused("report.unchanged-promise", reckoning.promise().promisedOn());
        if (lines > 0) throw new Refused("report.unchanged-lines", lines);
    }

    /** What was filed stays; a correction is a further edition with a reason. */
    void mayBeRestated() {
        if (state != ReportState.RECEIVED) throw new Refused("report.restate-unfiled");
    }

    /** The unit's head checks what the unit's people submitted. */
    void mayBeChecked() {
        if (state != ReportState.SUBMITTED) throw new Refused("report.not-submitted");
        if (!check.isOpen()) throw new Refused("report.checked");
    }

    /** Submitted on time by its own people, for the first time, checked where it must be, no promise broken. */
    boolean isOrdinary() {
        boolean broken = promise != null && promise.outcome() == PromiseOutcome.BROKEN;
        return Boolean.TRUE.equals(onTime())
                && returnReason == null
                && caller == null
                && edition == 0
                && !check.isOpen()
                && !broken;
    }

    /** Until its day the office waits for the unit's check; afterwards it may receive it, marked unchecked. */
    void mayBeReceived(PersonId by, LocalDate today) {
        mayBeDecided(by);
        if (check.isOpen() && !today.isAfter(dueOn)) throw new Refused("report.unchecked", dueOn.toString());
    }

    void mayBeExtended(LocalDate newDue) {
        if (!state.isOpen() || edition > 0) throw new Refused("report.not-open");
        if (!newDue.isAfter(dueOn)) throw Refused.at("due", "report.extend-later", dueOn.toString());
        if (newDue.isAfter(period.last().plusMonths(3))) throw Refused.at("due", "report.extend-far");
    }

    /** One that was sent back has been written: it is corrected, or gets a later day. */
    void mayBeExcused() {
        if (state == ReportState.RETURNED) throw new Refused("report.excuse-returned");
        if (state != ReportState.DUE) throw new Refused("report.not-open");
    }

    /** Until its day it can be owed again without being late at once. */
    void mayBeOwedAgain(LocalDate today) {
        if (state != ReportState.EXCUSED) throw new Refused("report.not-excused");
        if (today.isAfter(dueOn)) throw new Refused("report.excuse-past", dueOn.toString());
    }

    void mayBeWithdrawn() {
        if (state != ReportState.SUBMITTED) throw new Refused("report.not-submitted");
    }

    /** Nobody decides on one's own report. */
    void mayBeDecided(PersonId by) {
        if (state != ReportState.SUBMITTED) throw new Refused("report.not-submitted");
        if (by.equals(submittedBy)) throw new Refused("report.own");
    }

    /** With what a draft says of cause, remedy and promise. */
    HalfMonthReport accounting(ReportDraft draft) {
        var newDelay = draft.delay() == null ? delay : draft.delay().isEmpty() ? null : draft.delay();
        var said = draft.promise();
        var newPromise = said == null ? promise : said.equals(PromiseAnswer.NOTHING) ? null : said;
        return new HalfMonthReport(
                id,
                subject,
                period,
                dueOn,
                provisional,
                drafter,
                state,
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                submittedName,
                decidedAt,
                decidedName,
                returnReason,
                check,
                newDelay,
                newPromise,
                edition,
                restateReason,
                caller,
                version);
    }

    /** Its state as others count it: once received it stays so while a correction is written, submitted or returned. */
    public ReportState standing() {
        return state.standing(edition);
    }

    /** Null until submitted for the first time. */
    public @Nullable Boolean onTime() {
        return onTime(firstSubmittedAt, dueOn);
    }

    /** Submitted on the due day or before; null until submitted for the first time. */
    public static @Nullable Boolean onTime(@Nullable Instant firstSubmitted, LocalDate due) {
        return firstSubmitted == null
                ? null
                : !firstSubmitted.atZone(ZONE).toLocalDate().isAfter(due);
    }

    public boolean isLate(LocalDate today) {
        return state == ReportState.DUE && today.isAfter(dueOn);
    }

    public String path() {
        return "/reports/" + subject.number() + "/" + period;
    }
}
