package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 企业评价、回访、销号: only the enterprise's own word closes a problem. */
@Service
@Transactional
public class Verdicts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONG = 500;

    private final Docket docket;
    private final VerdictRepository verdicts;
    private final ReplyRepository replies;

    Verdicts(Docket docket, VerdictRepository verdicts, ReplyRepository replies) {
        this.docket = docket;
        this.verdicts = verdicts;
        this.replies = replies;
    }

    /** The enterprise says whether it is solved, at its own door. */
    public void give(Guest guest, String number, Verdict verdict) {
        hear(docket.open(guest, number), guest, guest.enterprise(), verdict);
    }

    /** What it said by telephone, entered by its cadre or the office; always called back, by somebody else if possible. */
    public void enter(Viewer by, String number, String enterprise, Verdict verdict) {
        var turn = docket.open(by, number);
        var actor = turn.who().forEnterprise();
        if (enterprise.isBlank()) throw Refused.at("enterprise", "required");
        var subject = turn.problem().concerns.stream()
                .filter(each -> each.number().equals(enterprise))
                .findFirst()
                .orElseThrow(NotVisible::new)
                .subject();
        hear(turn, actor, subject, verdict);
    }

    private void hear(Docket.Turn turn, Doer doer, SubjectId subject, Verdict verdict) {
        boolean byTelephone = doer instanceof Actor;
        verdict.check();
        var problem = turn.problem();
        int round = problem.marks.round();
        boolean all = problem.hear(subject, verdict.mustSolved(), turn.timing(), turn.now());
        var given = VerdictRepository.given(new VerdictRepository.Given(subject, round, verdict, doer), turn.now());
        if (!verdict.mustSolved()) {
            var author = new ReplyRepository.Author(doer, turn.now(), subject, null);
            replies.insert(problem, new Reply.Said(Reply.Kind.FROM_ENTERPRISE, verdict.remaining(), null), author);
        }
        if (all) problem.confirm(byTelephone || isDrawn(turn), turn.now());
        String kind = verdict.mustSolved() ? "ProblemSolved" : "ProblemUnsolved";
        docket.save(
                turn, doer, Happening.of(byTelephone ? kind + ".told" : kind, Told.handlerAndCadre(problem)), given);
    }

    /** Drawn by the program, known to nobody before. */
    private static boolean isDrawn(Docket.Turn turn) {
        return RANDOM.nextInt(100) < turn.timing().rules().callBackPercent();
    }

    /** 回访 by telephone. */
    public void callBack(Viewer by, String number, int version, Call call) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        if (call.outcome() == null) throw Refused.at("outcome", "required");
        Words.check("words", call.words(), LONG);
        int round = turn.problem().marks.round();
        turn.problem().callBack(call.outcome(), turn.timing(), turn.now());
        var called = VerdictRepository.called(
                new VerdictRepository.Called(round, call.outcome(), call.words(), office), turn.now());
        docket.save(
                turn,
                office,
                Happening.of("ProblemCalledBack." + call.outcome(), Told.handlerAndCadre(turn.problem())),
                called);
    }

    /** A call as it went; the outcome may be missing until it is checked. */
    public record Call(@Nullable CallOutcome outcome, String words) {}

    /** What the enterprise said when it was called back. */
    public enum CallOutcome {
        SOLVED,
        UNSOLVED,
        UNREACHED
    }

    /** Closed on the enterprise's own confirmation where the telephone reached nobody; not on one that was entered for it. */
    public void closeOut(Viewer by, String number, int version) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        turn.problem().closeOut(verdicts.heard(turn.problem()), turn.now());
        docket.save(turn, office, Happening.of("ProblemClosed", Told.handlerAndCadre(turn.problem())));
    }
}
