package cn.daodi.reporting;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 半月报, the drafter's side: edit, submit, take back. */
@Service
@Transactional
public class Reports {
    /** Who may work on a report: one drafts it, the others may help. */
    static final List<Capacity> WRITERS = List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD);

    private static final String UNCHANGED = "本期无变化，按计划推进。";

    private final ReportRepository repository;
    private final LineRepository lines;
    private final Drafting drafting;
    private final Filing filing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportRepository repository,
            LineRepository lines,
            Drafting drafting,
            Filing filing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.drafting = drafting;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was edited, dropped and added. */
    public void save(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var locked = repository.lock(by, number, period);
        writer(by, locked);
        write(locked, draft);
        repository.step(locked.report(), "", Map.of());
    }

    /** Keeps it and hands it to the office, or first to the head of the unit where the campaign says so. */
    public void submit(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        submit(by, actor, write(locked, draft), null);
    }

    /** Submits the report as it stands. */
    public void submit(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        submit(by, writer(by, locked), locked, null);
    }

    /** 本期无变化: one click, while nothing is late, no promise waits and nothing was recorded. */
    public void submitUnchanged(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        locked.report().mayBeUnchanged(locked.standing(), locked.reckoning());
        lines.write(locked.report(), Map.of(ReportPart.PROGRESS, List.of(UNCHANGED)));
        submit(by, actor, locked.with(locked.report(), 1), null);
    }

    /** An office writes down what a caller reports; it is marked so, and another person of the office receives it. */
    public void enterFor(Viewer by, String number, HalfMonth period, CalledReport called) {
        var locked = repository.lock(by, number, period);
        var office = locked.report().subject().kind().office();
        by.require(office);
        called.check();
        submit(
                by,
                by.as(Set.of(office)),
                write(locked, called.draft()),
                called.caller().strip());
    }

    private void submit(Viewer by, Actor actor, ReportRepository.Locked locked, @Nullable String caller) {
        var report = locked.report();
        report.mayBeSubmitted(LocalDate.now(clock), locked.standing(), locked.reckoning());
        repository.submit(
                report,
                new ReportRepository.Submission(
                        actor,
                        OffsetDateTime.now(clock),
                        locked.reckoning(),
                        by.answers(actor.post(), report.subject().id(), Capacity.HEAD),
                        caller));
        events.publishEvent(submitted(actor, report, caller));
    }

    private static ReportChanged submitted(Actor actor, HalfMonthReport report, @Nullable String caller) {
        if (caller != null) return ReportChanged.of(actor, report, "ReportEntered", caller);
        String reason = report.restateReason();
        return report.edition() == 0 || reason == null
                ? ReportChanged.of(actor, report, "ReportSubmitted", "")
                : ReportChanged.of(actor, report, "CorrectionSubmitted", reason);
    }

    /** Takes it back, as long as the office has not received it; entries made meanwhile come in. */
    public void withdraw(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        var report = locked.report();
        report.mayBeWithdrawn();
        repository.withdraw(report);
        drafting.draft(by.county(), List.of(report.id()));
        events.publishEvent(ReportChanged.of(actor, report, "ReportWithdrawn", ""));
    }

    /** 更正: opens a received report again; what was filed stays readable, the correction becomes a further edition. */
    public void restate(Viewer by, String number, HalfMonth period, String reason) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        locked.report().mayBeRestated();
        repository.restate(locked.report(), Reason.required(reason));
        events.publishEvent(ReportChanged.of(actor, locked.report(), "ReportReopened", reason.strip()));
    }

    /** The correction was not needed: the report is again what was filed, line by line. */
    public void dropRestatement(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        var report = locked.report();
        if (report.state() != ReportState.RESTATING
                && !(report.state() == ReportState.RETURNED && report.edition() > 0))
            throw new Refused("report.not-restating");
        var filed = filing.editions(report).getFirst().content();
        lines.refile(report, filed.lines());
        repository.account(report, ReportDraft.of(filed));
        repository.keepFiled(report, filed.reckoning());
        events.publishEvent(ReportChanged.of(actor, report, "RestatementDropped", ""));
    }

    /** Another of those who may write becomes the one who drafts it. */
    public void handDraft(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = writer(by, locked);
        locked.report().mustBeOpen();
        repository.drafter(locked.report(), actor.post());
        events.publishEvent(ReportChanged.of(actor, locked.report(), "DrafterChanged", actor.title()));
    }

    private static Actor writer(Viewer by, ReportRepository.Locked locked) {
        return by.answering(locked.report().subject().id(), WRITERS);
    }

    /** Writes the draft and answers the report as it stands now. */
    private ReportRepository.Locked write(ReportRepository.Locked locked, ReportDraft draft) {
        var report = locked.report();
        report.mustBeOpen();
        draft.check();
        if (report.version() != draft.version()) throw new Overtaken();
        var before = locked.lines();
        lines.change(report, draft.changed(before));
        lines.write(report, draft.added());
        if (draft.accountsFor(report)) repository.account(report, draft);
        long standing = ReportDraft.standing(draft.after(before)) + draft.additions();
        return locked.with(report.accounting(draft), standing);
    }
}
