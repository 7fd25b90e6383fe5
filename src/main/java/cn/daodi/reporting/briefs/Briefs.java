package cn.daodi.reporting.briefs;

import cn.daodi.directory.Campaigns;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 半月工作专报: the offices compile and hand over their parts, the secretariat joins and releases them. */
@Service
@Transactional
public class Briefs {
    /** Who reads a released brief. */
    public static final Set<Role> READERS = EnumSet.of(
            Role.CHIEF,
            Role.SECRETARIAT,
            Role.LEADER,
            Role.INVESTMENT_OFFICE,
            Role.STATIONING_OFFICE,
            Role.TARGETS_OFFICE);

    private static final Set<Role> WRITERS =
            EnumSet.of(Role.SECRETARIAT, Role.INVESTMENT_OFFICE, Role.STATIONING_OFFICE);

    private final BriefRepository repository;
    private final BriefCompiler compiler;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Briefs(
            BriefRepository repository,
            BriefCompiler compiler,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.compiler = compiler;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Compiles the parts of the viewer's offices from what was received; again, it only adds what is new. */
    public void compile(Viewer by, HalfMonth period) {
        var kinds = own(by);
        if (LocalDate.now(clock).isBefore(period.last()))
            throw new Refused("brief.too-early", period.last().toString());
        var actor = by.as(Role.OFFICES);
        long id = repository.open(by.county(), period);
        var brief = repository.lock(by.county(), period);
        for (var kind : kinds) {
            brief.mustBeOpen();
            if (brief.part(kind).filter(part -> part.handedAt() != null).isPresent()) throw new Refused("brief.handed");
            compiler.compile(actor, id, kind, period);
        }
        repository.step(brief, "", Map.of());
        publish(actor, period, "BriefCompiled", names(kinds));
    }

    /** Keeps edited, dropped and added lines. */
    public void edit(Viewer by, HalfMonth period, BriefDraft draft) {
        by.require(WRITERS);
        var brief = repository.lock(by.county(), period);
        boolean secretariat = by.is(Role.SECRETARIAT);
        draft.check();
        if (draft.version() != brief.version()) throw new Overtaken();
        var changed = brief.lines().stream()
                .map(draft::after)
                .filter(line -> !brief.lines().contains(line))
                .toList();
        changed.forEach(line -> mayWrite(by, brief, line.kind(), secretariat));
        draft.added().forEach(line -> mayWrite(by, brief, line.kind(), secretariat));
        repository.change(brief, changed, OffsetDateTime.now(clock));
        repository.add(brief, draft.added());
        repository.step(brief, "", Map.of());
    }

    private static void mayWrite(Viewer by, Brief brief, SubjectKind kind, boolean secretariat) {
        if (!secretariat && !by.is(kind.office())) throw new NotVisible();
        brief.mayBeWritten(kind, secretariat);
    }

    /** The office hands its part to the secretariat. */
    public void hand(Viewer by, HalfMonth period) {
        var kinds = own(by);
        var actor = by.as(Role.OFFICES);
        var brief = repository.lock(by.county(), period);
        kinds.forEach(brief::mayBeHanded);
        repository.hand(brief, kinds, actor.signed(), OffsetDateTime.now(clock));
        publish(actor, period, "BriefHanded", names(kinds));
    }

    /** Takes it back, until it is released. */
    public void takeBack(Viewer by, HalfMonth period) {
        var kinds = own(by);
        var brief = repository.lock(by.county(), period);
        brief.mustBeOpen();
        repository.takeBack(brief, kinds);
        publish(by.as(Role.OFFICES), period, "BriefTakenBack", names(kinds));
    }

    /** Joins the parts and releases them: frozen and numbered. */
    public void release(Viewer by, HalfMonth period) {
        by.require(Role.SECRETARIAT);
        var brief = repository.lock(by.county(), period);
        var reporting = campaigns
                .current(by.county(), period.first())
                .map(campaign -> List.copyOf(campaign.reportingKinds()))
                .orElse(List.of());
        brief.mayBeReleased(reporting);
        var actor = by.as(Set.of(Role.SECRETARIAT));
        int issue = repository.release(brief, actor, OffsetDateTime.now(clock));
        var facts = List.of(period.toString(), String.valueOf(issue));
        events.publishEvent(new BriefChanged(actor, period, "BriefReleased", facts, repository.leaders(by.county())));
    }

    /** As this viewer may see it: writers while it is written, then readers and whoever answers an instruction on it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Brief require(Viewer by, HalfMonth period) {
        var brief = repository.find(by.county(), period).orElseThrow(NotVisible::new);
        boolean sees = brief.isReleased() ? by.isAny(READERS) || repository.instructs(by, brief) : by.isAny(WRITERS);
        if (!sees) throw new NotVisible();
        return brief;
    }

    /** What the figures of a brief count, which the viewer has been shown; without a kind those of both parts. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<BriefFact> facts(Viewer by, Brief brief, @Nullable SubjectKind kind) {
        return repository.facts(require(by, brief.period()), kind);
    }

    private static List<SubjectKind> own(Viewer by) {
        by.require(Role.OFFICES);
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> by.is(kind.office()))
                .toList();
    }

    private static String names(List<SubjectKind> kinds) {
        return kinds.contains(SubjectKind.ENTERPRISE)
                ? kinds.contains(SubjectKind.TASK_FORCE) ? "两部分" : "驻企部分"
                : "招商部分";
    }

    private void publish(Actor actor, HalfMonth period, String kind, String word) {
        events.publishEvent(new BriefChanged(actor, period, kind, List.of(period.toString(), word), List.of()));
    }
}
