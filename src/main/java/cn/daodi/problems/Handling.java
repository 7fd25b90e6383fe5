package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.attachments.Attachments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 办理: replies inside and to the enterprise, waiting and going on, the answer. */
@Service
@Transactional
public class Handling {
    private final Docket docket;
    private final ReplyRepository replies;
    private final Attachments attachments;

    Handling(Docket docket, ReplyRepository replies, Attachments attachments) {
        this.docket = docket;
        this.replies = replies;
        this.attachments = attachments;
    }

    /**
     * A word in the conversation. What a unit says to the enterprise is the first contact; what the enterprise says ends the wait for it.
     */
    public void say(Viewer by, String number, Reply.Said said) {
        var turn = docket.open(by, number);
        var actor = said.kind() == Reply.Kind.FROM_ENTERPRISE
                ? turn.who().forEnterprise()
                : turn.who().talker();
        said.check();
        var problem = turn.problem();
        if (!problem.state.isOpen()) throw new Refused("problem.closed");
        keep(turn, said, actor, by);
        boolean byUnit = turn.who().isHandler() || turn.who().isAsked();
        switch (Objects.requireNonNull(said.kind())) {
            case FROM_ENTERPRISE -> heard(turn, actor, said);
            case TO_ENTERPRISE -> {
                if (byUnit && problem.marks.contacted() == null) {
                    problem.marks = problem.marks.contacted(turn.now());
                    docket.save(turn, actor, Happening.of("ProblemReplied", Audience.NOBODY, said.quoted()));
                } else docket.tell(problem, actor, Happening.of("ProblemReplied", Audience.NOBODY, said.quoted()));
            }
            case INTERNAL ->
                docket.tell(
                        problem,
                        actor,
                        Happening.of(
                                "ProblemRemarked",
                                byUnit ? Told.OFFICE : Told.unit(problem, problem.holding.handler())));
        }
    }

    /** The enterprise writes at its own door; the same key again writes nothing more. */
    public void say(Guest guest, String number, Reply.Said said, String once) {
        var turn = docket.open(guest, number);
        said.check();
        if (!turn.problem().state.isOpen()) throw new Refused("problem.closed");
        var file = said.file();
        Long attachment = file == null ? null : attachments.add(guest, file.name(), file.content());
        var author = new ReplyRepository.Author(
                guest, turn.now(), guest.enterprise(), attachment, once.isBlank() ? null : Sha256.of(once));
        if (replies.insert(turn.problem(), said, author)) heard(turn, guest, said);
    }

    private void heard(Docket.Turn turn, Doer doer, Reply.Said said) {
        var problem = turn.problem();
        var told = Told.handlerAndCadre(problem);
        boolean waited = problem.state == ProblemState.HANDLING && problem.holding.pause() == Pause.ENTERPRISE;
        if (!waited) {
            docket.tell(problem, doer, Happening.of("ProblemEnterpriseSaid", told, said.quoted()));
            return;
        }
        problem.resume(turn.timing(), turn.now());
        docket.save(turn, doer, Happening.of("ProblemEnterpriseSaid", told, said.quoted()));
    }

    private void keep(Docket.Turn turn, Reply.Said said, Actor actor, Viewer by) {
        var file = said.file();
        Long attachment = file == null ? null : attachments.add(by, first(turn.problem()), file.name(), file.content());
        var problem = turn.problem();
        boolean theirs = said.kind() == Reply.Kind.FROM_ENTERPRISE && problem.concerns.size() == 1;
        var author = new ReplyRepository.Author(actor, turn.now(), theirs ? first(problem) : null, attachment);
        replies.insert(problem, said, author);
    }

    private static SubjectId first(Problem problem) {
        return problem.concerns.getFirst().subject();
    }

    /** The unit's clock stops while it waits for the enterprise or a higher level, with its reason. */
    public void await(Viewer by, String number, @Nullable Pause why, String reason) {
        var turn = docket.open(by, number);
        var actor = turn.who().handler();
        if (why == null) throw Refused.at("why", "required");
        Words.check("words", reason, 200);
        turn.problem().await(why, reason.strip(), turn.now());
        docket.save(turn, actor, Happening.of("ProblemWaits." + why, Told.raiser(turn.problem()), reason.strip()));
    }

    public void resume(Viewer by, String number) {
        var turn = docket.open(by, number);
        var who = turn.who();
        if (!who.isHandler() && !who.isOffice()) throw new NotVisible();
        turn.problem().resume(turn.timing(), turn.now());
        docket.save(
                turn, who.isHandler() ? who.handler() : who.office(), Happening.of("ProblemResumed", Audience.NOBODY));
    }

    /** 办结答复: from here on it waits for the enterprise's word. */
    public void answer(Viewer by, String number, String words, Raising.@Nullable File file) {
        var turn = docket.open(by, number);
        var actor = turn.who().handler();
        Words.check("words", words, Raising.LONGEST);
        turn.problem().answer(turn.now());
        Long attachment = file == null ? null : attachments.add(by, first(turn.problem()), file.name(), file.content());
        replies.answer(turn.problem(), words.strip(), new ReplyRepository.Author(actor, turn.now(), null, attachment));
        docket.save(turn, actor, Happening.of("ProblemAnswered", Told.raiser(turn.problem()), words.strip()));
    }

    /** A file of a problem the viewer may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachments.Attachment file(Viewer by, String number, long id) {
        var problem = docket.open(by, number).problem();
        if (!replies.has(problem, id)) throw new NotVisible();
        return attachments.open(
                by, problem.concerns.stream().map(Problem.Concern::subject).toList(), id);
    }

    /** A file the enterprise may see: its own, and what was sent to it; never what is said inside. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachments.Attachment file(Guest guest, String number, long id) {
        var problem = docket.open(guest, number).problem();
        if (!replies.hasForEnterprise(problem, id)) throw new NotVisible();
        return attachments.open(guest, id);
    }
}
