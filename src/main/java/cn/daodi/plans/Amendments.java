package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Occurrences;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 计划修订: after receipt a plan changes only through an amendment with a reason that the office received. */
@Service
@Transactional
public class Amendments {
    private final StandingRepository standings;
    private final AmendmentRepository repository;
    private final PlanFiling filing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            StandingRepository standings,
            AmendmentRepository repository,
            PlanFiling filing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standings = standings;
        this.repository = repository;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /** Hands an amendment to the office; one of a plan at a time. */
    public void submit(Viewer by, String number, AmendmentEntry entry) {
        var standing = standings.require(by, number);
        var actor = standing.actor(by, Plans.WRITERS);
        standing.plan().mustBeReceived();
        if (standing.amendment() != null) standing.amendment().mayBeWritten();
        var present = standing.measures();
        var real = new AmendmentEntry(
                entry.version(), entry.reason(), entry.changes().real(standing.plan(), present));
        real.check(standing.term(), standing.owners(), present, today());
        repository.submit(standing, actor, real);
        events.publishEvent(PlanChanged.of(
                actor, standing, "PlanAmendmentSubmitted", real.reason().strip()));
    }

    /** Takes it back, or gives a returned one up. */
    public void withdraw(Viewer by, String number) {
        var standing = standings.require(by, number);
        var actor = standing.actor(by, Plans.WRITERS);
        open(standing).mayBeWithdrawn();
        repository.withdraw(standing);
        events.publishEvent(PlanChanged.of(actor, standing, "PlanAmendmentWithdrawn"));
    }

    /** Receives it: dates move, measures go and come, and the plan has a further edition. */
    public void receive(Viewer by, String number) {
        var standing = standings.require(by, number);
        var office = standing.office(by);
        var amendment = open(standing);
        amendment.mayBeDecided(by.person());
        var before = standing.measures();
        var after = amendment.changes().applied(before, standing.answering(), today());
        var added = new PlanDraft(0, "", "", amendment.changes().added())
                .numbered(standing.subject().number(), standing.lastRunning())
                .measures();
        var plan = standing.plan().after(amendment.changes());
        filing.amend(standing, office, new PlanFiling.Amended(amendment.reason(), plan, after, added));
        String edition = String.valueOf(standing.plan().edition() + 1);
        var told = new ArrayList<Occurrence>();
        told.add(PlanChanged.of(office, standing, "PlanAmended", edition, amendment.reason()));
        told.addAll(reworded(standing, office, plan));
        for (int i = 0; i < before.size(); i++)
            told.addAll(turned(standing, office, List.of(before.get(i), after.get(i))));
        var given = new ArrayList<>(elsewhere(after, before));
        given.addAll(given(standing, added));
        told.addAll(MeasuresGiven.from(office, standing, elsewhere(before, after)));
        told.addAll(MeasuresGiven.to(office, standing, given));
        events.publishEvent(new Occurrences(told));
    }

    private static List<Occurrence> reworded(Standing standing, Actor office, WorkPlan after) {
        var plan = standing.plan();
        var told = new ArrayList<Occurrence>();
        if (!plan.aim().equals(after.aim()))
            told.add(PlanChanged.of(office, standing, "PlanAimChanged", plan.aim(), after.aim()));
        if (!plan.workedWith().equals(after.workedWith()))
            told.add(PlanChanged.of(office, standing, "PlanPartnerChanged", plan.workedWith(), after.workedWith()));
        return told;
    }

    /** Those of the measures that have another owner in the other list of the same ones. */
    private static List<MeasuresGiven.Given> elsewhere(List<Measure> measures, List<Measure> others) {
        return IntStream.range(0, measures.size())
                .filter(i -> !measures.get(i)
                        .owner()
                        .post()
                        .equals(others.get(i).owner().post()))
                .mapToObj(i -> MeasuresGiven.Given.of(measures.get(i)))
                .toList();
    }

    private static List<MeasuresGiven.Given> given(Standing standing, List<MeasureEntry> added) {
        return added.stream()
                .map(entry -> new MeasuresGiven.Given(
                        Objects.requireNonNull(entry.owner(), "checked before"),
                        standing.label(entry.owner()),
                        entry.number() + " " + entry.what()))
                .toList();
    }

    private static List<Occurrence> turned(Standing standing, Actor office, List<Measure> turn) {
        var before = turn.getFirst();
        var after = turn.getLast();
        var told = new ArrayList<Occurrence>();
        if (!after.dueOn().equals(before.dueOn())) {
            String from = before.dueOn().toString();
            String to = after.dueOn().toString();
            told.add(PlanChanged.of(office, standing, "MeasureMoved", before.number(), before.what(), from, to));
        }
        if (!after.what().equals(before.what()))
            told.add(PlanChanged.of(office, standing, "MeasureReworded", before.number(), before.what(), after.what()));
        if (after.dropped() != null && before.dropped() == null) {
            String reason = after.dropped().reason();
            told.add(PlanChanged.of(office, standing, "MeasureDropped", before.number(), before.what(), reason));
        }
        return told;
    }

    /** Sends it back with a reason; the plan stays as it was. */
    public void sendBack(Viewer by, String number, String reason) {
        var standing = standings.require(by, number);
        var office = standing.office(by);
        PlanReceipts.checkReason(reason);
        open(standing).mayBeDecided(by.person());
        repository.sendBack(standing, office, reason.strip());
        events.publishEvent(PlanChanged.of(office, standing, "PlanAmendmentReturned", reason.strip()));
    }

    private static Amendment open(Standing standing) {
        var amendment = standing.amendment();
        if (amendment == null) throw new Refused("amendment.not-submitted");
        return amendment;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
