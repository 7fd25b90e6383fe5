package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
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
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportRepository repository,
            LineRepository lines,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was edited, dropped and added. */
    public void save(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var subject = subjects.require(by, number);
        subjects.actor(by, subject.id(), WRITERS);
        var report = locked(subject, period);
        write(report, draft);
        repository.step(report, "", Map.of());
    }

    /** Keeps it and hands it to the office. */
    public void submit(Viewer by, String number, HalfMonth period, ReportDraft draft) {
        var subject = subjects.require(by, number);
        var actor = subjects.actor(by, subject.id(), WRITERS);
        var report = locked(subject, period);
        write(report, draft);
        submit(actor, report);
    }

    /** Submits the report as it stands. */
    public void submit(Viewer by, String number, HalfMonth period) {
        var subject = subjects.require(by, number);
        submit(subjects.actor(by, subject.id(), WRITERS), locked(subject, period));
    }

    private void submit(Actor actor, HalfMonthReport report) {
        long standing = lines.of(actor.county(), report.id()).stream()
                .filter(line -> !line.dropped())
                .count();
        report.mayBeSubmitted(LocalDate.now(clock), standing);
        repository.submit(report, actor, OffsetDateTime.now(clock));
        events.publishEvent(ReportChanged.of(actor, report, "ReportSubmitted", ""));
    }

    /** Takes it back, as long as the office has not received it; entries made meanwhile come in. */
    public void withdraw(Viewer by, String number, HalfMonth period) {
        var subject = subjects.require(by, number);
        var actor = subjects.actor(by, subject.id(), WRITERS);
        var report = locked(subject, period);
        report.mayBeWithdrawn();
        repository.withdraw(report);
        lines.draft(subject.id(), report.id(), period);
        events.publishEvent(ReportChanged.of(actor, report, "ReportWithdrawn", ""));
    }

    /** Another of those who may write becomes the one who drafts it. */
    public void handDraft(Viewer by, String number, HalfMonth period) {
        var subject = subjects.require(by, number);
        var actor = subjects.actor(by, subject.id(), WRITERS);
        var report = locked(subject, period);
        report.mustBeOpen();
        repository.drafter(report, actor.post());
        events.publishEvent(ReportChanged.of(actor, report, "DrafterChanged", actor.title()));
    }

    private HalfMonthReport locked(Subject subject, HalfMonth period) {
        return repository.lock(subject, period).orElseThrow(NotVisible::new);
    }

    private void write(HalfMonthReport report, ReportDraft draft) {
        report.mustBeOpen();
        draft.check();
        if (report.version() != draft.version()) throw new Overtaken();
        String county = report.subject().id().county();
        for (var line : lines.of(county, report.id())) {
            edit(county, line, draft);
        }
        draft.added().forEach((part, texts) -> texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> lines.write(county, report.id(), part, text)));
    }

    private void edit(String county, ReportLine line, ReportDraft draft) {
        String words = draft.words().get(line.id());
        boolean emptied = words != null && words.isBlank();
        boolean drop = draft.dropped().contains(line.id()) || emptied;
        if (words != null && !emptied && !words.strip().equals(line.words()))
            lines.edit(county, line.id(), words.strip());
        if (drop && !line.dropped()) lines.drop(county, line.id(), OffsetDateTime.now(clock));
        if (!drop && line.dropped() && words != null) lines.restore(county, line.id());
    }
}
