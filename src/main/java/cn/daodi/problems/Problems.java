package cn.daodi.problems;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.attachments.Attachments;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登记: raised by an enterprise at its door, or by whoever answers for it; taken back; joined by others. */
@Service
@Transactional
public class Problems {
    private static final List<Capacity> ALL = Arrays.asList(Capacity.values());

    private final ProblemRepository repository;
    private final SimilarProblems similar;
    private final Docket docket;
    private final Subjects subjects;
    private final Attachments attachments;

    Problems(
            ProblemRepository repository,
            SimilarProblems similar,
            Docket docket,
            Subjects subjects,
            Attachments attachments) {
        this.repository = repository;
        this.similar = similar;
        this.docket = docket;
        this.subjects = subjects;
        this.attachments = attachments;
    }

    /**
     * Raises a problem and answers its number.
     *
     * @throws NotVisible for an enterprise the viewer has no part in
     * @throws Refused where something is missing; and, until it was said to be another matter, where a similar one is open
     */
    public String raise(Viewer by, Raising raising) {
        var mine = raising.enterprises().stream()
                .distinct()
                .map(number -> mine(by, number))
                .toList();
        raising.check();
        var timing = timing(raising, similar.before(by, raising));
        var ids = mine.stream().map(each -> each.subject().id()).toList();
        var actor = mine.getFirst().actor();
        var file = raising.file();
        Long attachment = file == null ? null : attachments.add(by, ids.getFirst(), file.name(), file.content());
        return file(new Raising.Filed(raising, actor, origin(by, actor), ids, attachment), timing);
    }

    /** The enterprise raises its own; the same key again raises nothing more. */
    public void raise(Guest guest, Raising raising) {
        raising.check();
        var timing = timing(raising, similar.before(guest, raising));
        var file = raising.file();
        Long attachment = file == null ? null : attachments.add(guest, file.name(), file.content());
        file(new Raising.Filed(raising, guest, Origin.ENTERPRISE, List.of(guest.enterprise()), attachment), timing);
    }

    private static Timing timing(Raising raising, SimilarProblems.Before before) {
        if (!raising.anyway() && !before.similar().isEmpty()) throw new Refused("problem.similar");
        return before.timing();
    }

    private String file(Raising.Filed filed, Timing timing) {
        var now = docket.now();
        var due = DueDate.of(timing.hours().end(now, timing.rules().judge()), now);
        var number = repository.insert(filed, due);
        number.ifPresent(given -> docket.raised(filed, given));
        return number.orElse("");
    }

    private record Mine(Subject subject, Actor actor) {}

    /** The enterprise, and the deed's author: a post that answers for it, else the office. */
    private Mine mine(Viewer by, String number) {
        var subject = subjects.require(by, number);
        if (subject.kind() != SubjectKind.ENTERPRISE) throw new NotVisible();
        return new Mine(subject, actor(by, subject.id()));
    }

    private static Actor actor(Viewer by, SubjectId subject) {
        if (!by.answers(subject, ALL) && by.is(Role.STATIONING_OFFICE)) return by.as(List.of(Role.STATIONING_OFFICE));
        return by.answering(subject, ALL);
    }

    private static Origin origin(Viewer by, Actor actor) {
        var roles = by.posts().stream()
                .filter(post -> post.id().equals(actor.post()))
                .findFirst()
                .orElse(by.acting())
                .roles();
        if (roles.contains(Role.STATIONING_OFFICE)) return Origin.OFFICE;
        if (roles.contains(Role.LEADER) || roles.contains(Role.CHIEF)) return Origin.LEADER;
        return roles.contains(Role.CADRE) ? Origin.CADRE : Origin.UNIT;
    }

    /** Taken back by whoever raised it, until it is assigned. */
    public void withdraw(Viewer by, String number, String reason) {
        var turn = docket.open(by, number);
        if (!turn.who().raiser()) throw new NotVisible();
        withdraw(
                turn,
                by.among(List.of(
                        turn.problem().raised.post() == null
                                ? 0L
                                : turn.problem().raised.post())),
                reason);
    }

    /** The enterprise takes its own back; not what others raised and it has joined. */
    public void withdraw(Guest guest, String number, String reason) {
        var turn = docket.open(guest, number);
        boolean own = turn.problem().concerns.getFirst().subject().equals(guest.enterprise());
        if (turn.problem().raised.origin() != Origin.ENTERPRISE || !own) throw new NotVisible();
        withdraw(turn, guest, reason);
    }

    private void withdraw(Docket.Turn turn, Doer doer, String reason) {
        Words.check("reason", reason, 200);
        turn.problem().withdraw(turn.now(), reason.strip());
        docket.save(turn, doer, Happening.of("ProblemWithdrawn", Told.OFFICE, reason.strip()));
    }

    /** Tied to a measure of the enterprise's plan, or untied; by whoever answers for it, or the office. */
    public void tie(Viewer by, String number, String measure) {
        var turn = docket.open(by, number);
        if (!turn.who().isOffice() && turn.who().answering().isEmpty()) throw new NotVisible();
        var actor = turn.who().isOffice() ? turn.who().office() : by.actor();
        var problem = turn.problem();
        if (!measure.isBlank() && !repository.hasMeasure(problem, measure))
            throw Refused.at("measure", "problem.measure");
        repository.tie(problem, measure.isBlank() ? null : measure);
        docket.tell(
                problem,
                actor,
                Happening.of(measure.isBlank() ? "ProblemUntied" : "ProblemTied", Audience.NOBODY, measure));
    }

    /** Another enterprise has the same problem. */
    public void join(Viewer by, String number, String enterprise) {
        var turn = docket.open(by, number);
        if (!turn.who().isOffice() && turn.who().answering().isEmpty()) throw new NotVisible();
        if (enterprise.isBlank()) throw Refused.at("enterprise", "required");
        var mine = mine(by, enterprise);
        if (!turn.problem().state.isOpen()) throw new Refused("problem.closed");
        if (!repository.join(turn.problem(), mine.subject().id(), mine.actor().name(), turn.now()))
            throw Refused.at("enterprise", "problem.joined");
        docket.tell(
                turn.problem(),
                mine.actor(),
                Happening.of("ProblemJoined", Told.OFFICE, mine.subject().name()));
    }
}
