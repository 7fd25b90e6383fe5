package cn.daodi.plans;

import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Occurrences;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 工作计划, the office's side: the investment office receives those of industries, the stationing office those of enterprises. */
@Service
@Transactional
public class PlanReceipts {
    private final StandingRepository standings;
    private final PlanRepository repository;
    private final PlanFiling filing;
    private final ApplicationEventPublisher events;

    PlanReceipts(
            StandingRepository standings,
            PlanRepository repository,
            PlanFiling filing,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.repository = repository;
        this.filing = filing;
        this.events = events;
    }

    /** Receives a plan: from now on it is frozen as filed, with its hash, and its measures count. Answers what kind it was of. */
    public SubjectKind receive(Viewer by, String number) {
        var standing = standings.require(by, number);
        var office = standing.office(by);
        standing.plan().mayBeDecided(by.person());
        filing.receive(standing, office, standing.measures());
        var told = new ArrayList<Occurrence>();
        told.add(PlanChanged.of(office, standing, "PlanReceived"));
        var given = standing.measures().stream().map(MeasuresGiven.Given::of).toList();
        told.addAll(MeasuresGiven.to(office, standing, given));
        events.publishEvent(new Occurrences(told));
        return standing.subject().kind();
    }

    /** Sends a plan back; its first submission still counts for being on time. */
    public SubjectKind sendBack(Viewer by, String number, String reason) {
        var standing = standings.require(by, number);
        var office = standing.office(by);
        checkReason(reason);
        standing.plan().mayBeDecided(by.person());
        repository.sendBack(standing, office, reason.strip());
        events.publishEvent(PlanChanged.of(office, standing, "PlanReturned", reason.strip()));
        return standing.subject().kind();
    }

    static void checkReason(String reason) {
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 300) throw Refused.at("reason", "too-long", 300);
    }
}
