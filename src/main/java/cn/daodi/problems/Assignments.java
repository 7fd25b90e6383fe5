package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 研判、交办、签收、异议、裁定、转办: into whose hands a problem comes. */
@Service
@Transactional
public class Assignments {
    private static final int LONG = 500;

    private final Docket docket;
    private final ProblemRepository repository;
    private final DisputeRepository disputes;
    private final HandlingUnits units;

    Assignments(Docket docket, ProblemRepository repository, DisputeRepository disputes, HandlingUnits units) {
        this.docket = docket;
        this.repository = repository;
        this.disputes = disputes;
        this.units = units;
    }

    /** The office judges and assigns. */
    public void assign(Viewer by, String number, int version, Judgement judgement) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        judgement.check();
        String unit = units.require(by, judgement.mustUnit());
        turn.problem().assign(judgement, turn.timing(), turn.now());
        repository.support(turn.problem(), judgement.supporters(), turn.now());
        var audience = Told.unit(turn.problem(), judgement.mustUnit());
        docket.save(turn, office, Happening.of("ProblemAssigned", audience, unit));
    }

    /** Taken back: before it was accepted by whoever sent it; out of a unit's hands by the office alone. */
    public void takeBack(Viewer by, String number) {
        var turn = docket.open(by, number);
        if (turn.problem().state == ProblemState.HANDLING) {
            recall(turn);
            return;
        }
        boolean unit = turn.problem().holding.holder() != null;
        var actor = unit ? turn.who().handler() : turn.who().office();
        var asked = Told.unit(turn.problem(), turn.problem().holding.next());
        turn.problem().takeBack(turn.timing(), turn.now());
        docket.save(turn, actor, Happening.of("ProblemTakenBack", asked));
    }

    private void recall(Docket.Turn turn) {
        var office = turn.who().office();
        var handler = Told.unit(turn.problem(), turn.problem().holding.handler());
        turn.problem().recall(turn.timing(), turn.now());
        docket.save(turn, office, Happening.of("ProblemTakenBack", handler));
    }

    public void accept(Viewer by, String number) {
        var turn = docket.open(by, number);
        var problem = turn.problem();
        var actor = turn.who().isAsked() ? turn.who().asked() : turn.who().handler();
        Long unit = problem.holding.next();
        problem.accept(unit == null ? 0 : unit, turn.timing(), turn.now());
        docket.save(turn, actor, Happening.of("ProblemAccepted", Told.raiser(problem), actor.title()));
    }

    /**
     * The unit it was sent to says it is not competent.
     *
     * @param basis the provision or division of duties it relies on
     * @param suggested the unit it holds competent, null when it names none
     */
    public void dispute(Viewer by, String number, Dispute.Said said) {
        var turn = docket.open(by, number);
        var problem = turn.problem();
        boolean asked = turn.who().isAsked();
        var actor = asked ? turn.who().asked() : turn.who().handler();
        Long unit = asked ? problem.holding.next() : problem.holding.handler();
        Words.check("words", said.words(), LONG);
        Words.check("basis", said.basis(), 200);
        if (said.suggested() != null) units.require(by, said.suggested());
        problem.dispute(unit == null ? 0 : unit, turn.timing(), turn.now());
        disputes.open(turn, unit == null ? 0 : unit, said, actor);
        docket.save(
                turn,
                actor,
                Happening.of("ProblemDisputed", Told.OFFICE, said.words().strip()));
    }

    /** The office rules; the ruling binds and becomes a precedent. */
    public void rule(Viewer by, String number, int version, Dispute.Ruling ruling) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        if (ruling.unit() == null) throw Refused.at("unit", "required");
        Words.check("words", ruling.words(), LONG);
        String unit = units.require(by, ruling.unit());
        turn.problem().rule(ruling.unit(), turn.timing(), turn.now());
        var ruled = DisputeRepository.ruled(ruling, office, turn.now());
        var audience = Told.unit(turn.problem(), ruling.unit());
        docket.save(
                turn,
                office,
                Happening.of("ProblemRuled", audience, unit, ruling.words().strip()),
                ruled);
    }

    /** 转办 by the unit that handles it; its own clock runs on until the other accepts. */
    public void sendOn(Viewer by, String number, @Nullable Long unit, String words) {
        var turn = docket.open(by, number);
        var actor = turn.who().handler();
        if (unit == null) throw Refused.at("unit", "required");
        Words.check("words", words, LONG);
        String name = units.require(by, unit);
        turn.problem().sendOn(unit, turn.timing(), turn.now());
        docket.save(turn, actor, Happening.of("ProblemSentOn", Told.unit(turn.problem(), unit), name, words.strip()));
    }
}
