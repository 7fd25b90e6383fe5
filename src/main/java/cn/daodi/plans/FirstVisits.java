package cn.daodi.plans;

import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 首访: made, going together is normal; or moved or refused by the enterprise. */
@Service
@Transactional
public class FirstVisits {
    /** Who may enter it: those who write the plan, and the sponsor. */
    public static final List<Capacity> ENTERERS =
            List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD, Capacity.SPONSOR);

    private final StandingRepository standings;
    private final PlanRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstVisits(
            StandingRepository standings, PlanRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.standings = standings;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Enters what became of the first visit. */
    public void enter(Viewer by, String number, VisitEntry entry) {
        var standing = standings.require(by, number);
        var actor = standing.actor(by, ENTERERS);
        entry.check(standing.term(), standing.visits(), LocalDate.now(clock));
        repository.visit(standing, actor, entry);
        String kind = entry.kind() == VisitKind.MADE ? "FirstVisitMade" : "FirstVisitExcused." + entry.kind();
        String day = entry.day() == null ? "" : entry.day().toString();
        events.publishEvent(PlanChanged.of(actor, standing, kind, entry.words().strip(), day));
    }
}
