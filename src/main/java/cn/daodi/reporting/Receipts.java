package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 半月报, the office's side: the investment office receives those of industries, the stationing office those of enterprises. */
@Service
@Transactional
public class Receipts {
    private final ReportRepository repository;
    private final Filing filing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(ReportRepository repository, Filing filing, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /** Receives a report: from now on it is frozen as filed, with its hash. */
    public void receive(Viewer by, String number, HalfMonth period) {
        var report = decidable(by, number, period);
        var actor = office(by, report.subject());
        repository.decide(report, decision(ReportState.RECEIVED, actor, ""));
        filing.freeze(report, actor);
        events.publishEvent(ReportChanged.of(actor, report, "ReportReceived", ""));
    }

    /** Sends a report back; its first submission still counts for being on time. */
    public void sendBack(Viewer by, String number, HalfMonth period, String reason) {
        var report = decidable(by, number, period);
        var actor = office(by, report.subject());
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 300) throw Refused.at("reason", "too-long", 300);
        repository.decide(report, decision(ReportState.RETURNED, actor, reason.strip()));
        filing.redraft(report);
        events.publishEvent(ReportChanged.of(actor, report, "ReportReturned", reason.strip()));
    }

    private ReportRepository.Decision decision(ReportState state, Actor actor, String reason) {
        return new ReportRepository.Decision(state, actor, OffsetDateTime.now(clock), reason);
    }

    private static Actor office(Viewer by, Subject subject) {
        return by.as(Set.of(subject.kind().office()));
    }

    /** Nobody receives one's own: neither what one submitted nor what one's posts answer for. */
    private HalfMonthReport decidable(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        by.require(locked.report().subject().kind().office());
        locked.report().mayBeDecided(by.person());
        if (locked.writers().by(by)) throw new Refused("report.own");
        return locked.report();
    }
}
