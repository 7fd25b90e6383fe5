package cn.daodi.reporting;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
    private final Drafting drafting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(
            ReportRepository repository,
            Filing filing,
            Drafting drafting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.filing = filing;
        this.drafting = drafting;
        this.events = events;
        this.clock = clock;
    }

    /** Receives a report: from now on it is frozen as filed, with its hash. */
    public void receive(Viewer by, String number, HalfMonth period) {
        receive(by, decidable(by, number, period));
    }

    private void receive(Viewer by, ReportRepository.Locked locked) {
        var report = locked.report();
        report.mayBeReceived(by.person(), LocalDate.now(clock));
        var actor = office(by, report.subject());
        filing.receive(locked, actor);
        events.publishEvent(ReportChanged.of(
                actor, report, report.edition() == 0 ? "ReportReceived" : "ReportRestated", restated(report)));
    }

    /** Names a report. */
    public record ReportKey(String number, HalfMonth period) {}

    /** Receives several ordinary ones, or none of them when one cannot be received; the refusal names it. */
    public void receiveAll(Viewer by, List<ReportKey> keys) {
        by.require(Role.OFFICES);
        for (var key : keys) {
            try {
                receiveOrdinary(by, key);
            } catch (Refused refused) {
                boolean marked = refused.faults().getFirst().code().equals("report.marked");
                throw new Refused(marked ? "report.bulk-marked" : "report.bulk", key.number() + " " + key.period());
            }
        }
    }

    /** What is late, behind, broken, returned before, corrected, entered for a caller, unchecked or tells a problem is read by itself. */
    private void receiveOrdinary(Viewer by, ReportKey key) {
        var locked = decidable(by, key.number(), key.period());
        if (!locked.isOrdinary()) throw new Refused("report.marked");
        receive(by, locked);
    }

    private static String restated(HalfMonthReport report) {
        return report.restateReason() == null ? "" : report.restateReason();
    }

    /** Sends a report back; its first submission still counts for being on time. */
    public void sendBack(Viewer by, String number, HalfMonth period, String reason) {
        var report = decidable(by, number, period).report();
        sendBack(office(by, report.subject()), report, Reason.required(reason));
    }

    private void sendBack(Actor actor, HalfMonthReport report, String reason) {
        repository.sendBack(report, actor, reason);
        drafting.draft(actor.county(), List.of(report.id()));
        events.publishEvent(ReportChanged.of(actor, report, "ReportReturned", reason));
    }

    /** 责任单位审核: the head of the unit lets it go on to the office. */
    public void check(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        var actor = head(by, locked);
        locked.report().mayBeChecked();
        repository.check(locked.report(), actor, OffsetDateTime.now(clock));
        events.publishEvent(ReportChanged.of(actor, locked.report(), "ReportChecked", ""));
    }

    /** The head of the unit wants it changed before it goes on. */
    public void refuseCheck(Viewer by, String number, HalfMonth period, String reason) {
        var locked = repository.lock(by, number, period);
        var actor = head(by, locked);
        locked.report().mayBeChecked();
        sendBack(actor, locked.report(), Reason.required(reason));
    }

    private static Actor head(Viewer by, ReportRepository.Locked locked) {
        return by.answering(locked.report().subject().id(), List.of(Capacity.HEAD));
    }

    private static Actor office(Viewer by, Subject subject) {
        return by.as(Set.of(subject.kind().office()));
    }

    /** Nobody receives one's own: neither what one submitted nor what one's posts answer for. */
    private ReportRepository.Locked decidable(Viewer by, String number, HalfMonth period) {
        var locked = repository.lock(by, number, period);
        by.require(locked.report().subject().kind().office());
        locked.report().mayBeDecided(by.person());
        if (by.answers(locked.report().subject().id(), Reports.WRITERS)) throw new Refused("report.own");
        return locked;
    }
}
