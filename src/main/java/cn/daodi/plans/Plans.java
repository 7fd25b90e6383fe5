package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 工作计划, the writers' side: write, submit, take back. */
@Service
@Transactional
public class Plans {
    /** Who may write a plan. */
    public static final List<Capacity> WRITERS = List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD);

    private final StandingRepository standings;
    private final PlanRepository repository;
    private final ApplicationEventPublisher events;

    Plans(StandingRepository standings, PlanRepository repository, ApplicationEventPublisher events) {
        this.standings = standings;
        this.repository = repository;
        this.events = events;
    }

    /** Keeps what is written; it may be unfinished, but each measure is whole. */
    public void save(Viewer by, String number, PlanDraft draft) {
        var standing = standings.require(by, number);
        standing.actor(by, WRITERS);
        standing.plan().mustBeOpen();
        draft.check(standing.term(), standing.owners());
        write(standing, draft, null);
    }

    /** Keeps it and hands it to the office. */
    public void submit(Viewer by, String number, PlanDraft draft) {
        var standing = standings.require(by, number);
        submit(standing.actor(by, WRITERS), standing, draft);
    }

    /** Hands the plan to the office as it stands. */
    public void submit(Viewer by, String number) {
        var standing = standings.require(by, number);
        submit(standing.actor(by, WRITERS), standing, PlanDraft.of(standing.plan(), standing.measures()));
    }

    private void submit(Actor actor, Standing standing, PlanDraft draft) {
        standing.plan().mustBeOpen();
        draft.checkWhole(standing.term(), standing.owners());
        write(standing, draft, actor);
        String count = String.valueOf(draft.measures().size());
        events.publishEvent(PlanChanged.of(actor, standing, "PlanSubmitted", count));
    }

    private void write(Standing standing, PlanDraft draft, @Nullable Actor submitter) {
        if (draft.version() != standing.plan().version()) throw new Overtaken();
        repository.write(standing, draft.numbered(standing.subject().number(), standing.lastRunning()), submitter);
    }

    /** Takes it back, as long as the office has not received it. */
    public void withdraw(Viewer by, String number) {
        var standing = standings.require(by, number);
        var actor = standing.actor(by, WRITERS);
        standing.plan().mayBeWithdrawn();
        repository.withdraw(standing);
        events.publishEvent(PlanChanged.of(actor, standing, "PlanWithdrawn"));
    }
}
