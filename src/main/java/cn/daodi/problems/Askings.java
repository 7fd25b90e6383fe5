package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期、挂账、上报、不予受理: asked for by the unit and decided by the office, or decided by the office itself. */
@Service
@Transactional
public class Askings {
    private static final int LONG = 500;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Docket docket;
    private final AskingRepository askings;

    Askings(Docket docket, AskingRepository askings) {
        this.docket = docket;
        this.askings = askings;
    }

    /**
     * The unit asks; from the office it is decided at once. A date on a rest day is moved on, and that is said.
     *
     * @return whether it was asked, and not decided
     */
    public boolean ask(Viewer by, String number, int version, Asking.Wanted wanted) {
        var turn = docket.open(by, number);
        if (!turn.who().isHandler()) {
            decide(turn.seen(version), wanted);
            return false;
        }
        var actor = turn.who().handler();
        var moved = check(turn, wanted);
        turn.problem().ask(wanted.mustKind());
        askings.open(turn.problem(), moved, actor, turn.now());
        var day = String.valueOf(moved.day() == null ? "" : moved.day());
        docket.save(
                turn,
                actor,
                Happening.of(
                        "ProblemAsked." + wanted.mustKind(),
                        Told.OFFICE,
                        wanted.words().strip(),
                        day));
        return true;
    }

    /** 挂账, 上报, 不予受理 by the office itself. */
    private void decide(Docket.Turn turn, Asking.Wanted wanted) {
        var office = turn.who().office();
        if (wanted.kind() == AskingKind.EXTENSION) throw Refused.at("kind", "required");
        var moved = check(turn, wanted);
        if (turn.problem().marks.asking() != null) throw new Refused("problem.asking");
        grant(turn, moved);
        askings.keep(turn.problem(), moved, office, turn.now());
        String day = moved.day() == null ? "" : moved.day().toString();
        var told = Told.handlerAndCadre(turn.problem());
        docket.save(
                turn,
                office,
                Happening.of(
                        "ProblemGranted." + wanted.mustKind(),
                        told,
                        wanted.words().strip(),
                        day));
    }

    private static Asking.Wanted check(Docket.Turn turn, Asking.Wanted wanted) {
        wanted.check(today(turn));
        var day = wanted.day();
        if (day == null) return wanted;
        var moved =
                wanted.on(LocalDate.ofInstant(turn.timing().hours().closing(day).at(), ZONE));
        if (wanted.kind() == AskingKind.EXTENSION && turn.problem().state == ProblemState.HANDLING)
            turn.problem().checkExtension(day, turn.timing(), turn.now());
        return moved;
    }

    /** The office grants or refuses what the unit asked for. */
    public void decide(Viewer by, String number, int version, Asking.Answer answer) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        var kind = turn.problem().marks.asking();
        if (kind == null) throw new Refused("problem.not-asked");
        answer.check();
        boolean granted = answer.mustGranted();
        var wanted = askings.decide(turn.problem(), answer, office, turn.now());
        turn.problem().decided();
        if (granted) grant(turn, wanted);
        var told = Told.handlerAndCadre(turn.problem());
        String day = wanted.day() == null ? "" : wanted.day().toString();
        docket.save(
                turn,
                office,
                Happening.of(
                        "Problem" + (granted ? "Granted." : "Refused.") + kind,
                        told,
                        answer.words().strip(),
                        day));
    }

    /** 转法定渠道: arrears of payment and the like have a channel of their own, which is named to the enterprise. */
    public void refer(Viewer by, String number, int version, String channel) {
        var turn = docket.open(by, number);
        var office = turn.who().office();
        turn.seen(version);
        Words.check("words", channel, LONG);
        turn.problem().end(Outcome.REFERRED, channel.strip(), turn.now());
        docket.save(
                turn, office, Happening.of("ProblemReferred", Told.handlerAndCadre(turn.problem()), channel.strip()));
    }

    /** A carried or reported one is looked at again: put off to another day, or taken up. */
    public void review(Viewer by, String number, int version, Review review) {
        var turn = docket.open(by, number);
        Actor office = turn.who().office();
        turn.seen(version);
        review.check(today(turn));
        boolean again = Boolean.TRUE.equals(review.again());
        if (again) turn.problem().keepShelved(Objects.requireNonNull(review.day()));
        else turn.problem().takeUp(turn.timing(), turn.now());
        String kind = again ? "ProblemReviewed" : "ProblemTakenUp";
        String day = again ? String.valueOf(review.day()) : "";
        docket.save(
                turn,
                office,
                Happening.of(
                        kind,
                        Told.handlerAndCadre(turn.problem()),
                        review.words().strip(),
                        day));
    }

    /**
     * What a review comes to.
     *
     * @param again it stays until {@code day}; otherwise it is taken up
     */
    public record Review(
            @Nullable Boolean again, String words, @Nullable LocalDate day) {
        void check(LocalDate today) {
            if (again == null) throw Refused.at("outcome", "required");
            Words.check("words", words, LONG);
            if (!again) return;
            if (day == null) throw Refused.at("day", "required");
            if (!day.isAfter(today)) throw Refused.at("day", "date.past");
        }
    }

    private static void grant(Docket.Turn turn, Asking.Wanted wanted) {
        var problem = turn.problem();
        switch (wanted.mustKind()) {
            case EXTENSION -> problem.extend(Objects.requireNonNull(wanted.day()), turn.timing(), turn.now());
            case CARRY -> problem.shelve(Pause.CARRIED, Objects.requireNonNull(wanted.day()), turn.now());
            case REPORT_UP -> problem.shelve(Pause.HIGHER, Objects.requireNonNull(wanted.day()), turn.now());
            case DECLINE ->
                problem.end(
                        Outcome.DECLINED,
                        wanted.words().strip() + "（" + wanted.basis().strip() + "）",
                        turn.now());
        }
    }

    private static LocalDate today(Docket.Turn turn) {
        return LocalDate.ofInstant(turn.now(), ZONE);
    }
}
