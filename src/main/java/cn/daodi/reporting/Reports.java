package cn.daodi.reporting;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 半月报, the drafter's side: edit, submit, take back. */
@Service
@Transactional
public class Reports {
    /** Who may work on a report: one drafts it, the others may help. */
    static final List<Capacity> WRITERS = List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD);

    private final ReportRepository repository;
    private final LineRepository lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(ReportRepository repository, LineRepository lines, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was edited, dropped and added. */
    public void save(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var locked = repository.lock(by, number, period);
        locked.writers().actor(by);
        write(locked.report(), draft);
        repository.step(locked.report(), "", Map.of());
    }

    /** Keeps it and hands it to the office. */
    public void submit(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var locked = repository.lock(by, number, period);
        var actor = locked.writers().actor(by);
        submit(actor, locked.report(), write(locked.report(), draft));
    }

    /** Submits the report as it stands. */
    public void submit(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = locked.writers().actor(by);
        submit(actor, locked.report(), ReportDraft.standing(lines.of(locked.report())));
    }

    private void submit(Actor actor, HalfMonthReport report, long standing) {
        report.mayBeSubmitted(LocalDate.now(clock), standing);
        repository.submit(report, actor, OffsetDateTime.now(clock));
        events.publishEvent(ReportChanged.of(actor, report, "ReportSubmitted", ""));
    }

    /** Takes it back, as long as the office has not received it; entries made meanwhile come in. */
    public void withdraw(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = locked.writers().actor(by);
        var report = locked.report();
        report.mayBeWithdrawn();
        repository.withdraw(report);
        lines.draft(report.subject().id(), report.id(), period);
        events.publishEvent(ReportChanged.of(actor, report, "ReportWithdrawn", ""));
    }

    /** Another of those who may write becomes the one who drafts it. */
    public void handDraft(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = locked.writers().actor(by);
        locked.report().mustBeOpen();
        repository.drafter(locked.report(), actor.post());
        events.publishEvent(ReportChanged.of(actor, locked.report(), "DrafterChanged", actor.title()));
    }

    /** Writes the draft and answers how many lines stand in the report now. */
    private long write(HalfMonthReport report, ReportDraft draft) {
        report.mustBeOpen();
        draft.check();
        if (report.version() != draft.version()) throw new Overtaken();
        var before = lines.of(report);
        lines.change(report, draft.changed(before));
        lines.write(report, draft.added());
        return ReportDraft.standing(draft.after(before)) + draft.additions();
    }
}
