package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 问题（诉求）：谁提出、在谁手中、何时到期、企业怎么说。Not here: who may do what (see {@link Standpoint}). */
final class Problem extends ProblemAtHand {
    Problem(Raised raised, List<Concern> concerns, Standing standing, int version) {
        super(raised, concerns, standing, version);
    }

    /** 研判、交办. */
    void assign(Judgement judgement, Timing timing, Instant now) {
        must(ProblemState.REGISTERED, "problem.not-registered");
        var difficulty = Objects.requireNonNull(judgement.difficulty());
        judged = new Judged(Objects.requireNonNull(judgement.category()), difficulty, judgement.tier());
        state = ProblemState.ASSIGNED;
        holding = holding.offered(judgement.mustUnit(), false);
        due = due.judged(timing.rules().solution(difficulty))
                .step(timing.hours(), timing.rules().accept(), now);
        marks = marks.contactBy(
                timing.hours().end(now, timing.rules().contact()).at());
    }

    /** The office takes it out of a unit's hands, to assign it anew: the unit is gone, or was the wrong one. */
    void recall(Timing timing, Instant now) {
        must(ProblemState.HANDLING, "problem.not-handling");
        mustNotAsk();
        state = ProblemState.REGISTERED;
        holding = holding.office(now, false);
        due = due.none().step(timing.hours(), timing.rules().judge(), now);
    }

    /** What was sent can be taken back until it is accepted: by the office, or by the unit that sent it on. */
    void takeBack(Timing timing, Instant now) {
        must(ProblemState.ASSIGNED, "problem.not-assigned");
        boolean unit = holding.holder() != null;
        state = unit ? ProblemState.HANDLING : ProblemState.REGISTERED;
        holding = holding.withdrawn();
        due = unit ? due.unparked() : due.step(timing.hours(), timing.rules().judge(), now);
    }

    void accept(long unit, Timing timing, Instant now) {
        must(ProblemState.ASSIGNED, "problem.not-assigned");
        if (!holding.isOffered(unit)) throw new Refused("problem.not-assigned");
        state = ProblemState.HANDLING;
        holding = holding.accepted(now);
        due = due.begun(timing.hours(), now);
    }

    /** 异议 about who is competent: before accepting, within the time for accepting, and not against a ruling. */
    void dispute(long unit, Timing timing, Instant now) {
        if (state == ProblemState.HANDLING && holding.isHandledBy(unit)) throw new Refused("problem.dispute-accepted");
        must(ProblemState.ASSIGNED, "problem.not-assigned");
        if (!holding.isOffered(unit)) throw new Refused("problem.not-assigned");
        if (holding.ruled()) throw new Refused("problem.dispute-ruled");
        if (due.isOver(now)) throw new Refused("problem.dispute-late");
        state = ProblemState.DISPUTED;
        due = due.step(timing.hours(), timing.rules().rule(), now);
    }

    /** The ruling binds; the unit that still holds it needs not accept again. */
    void rule(long unit, Timing timing, Instant now) {
        must(ProblemState.DISPUTED, "problem.not-disputed");
        if (holding.holder() != null && holding.holder() == unit) {
            state = ProblemState.HANDLING;
            holding = holding.withdrawn();
            due = due.unparked();
            return;
        }
        state = ProblemState.ASSIGNED;
        holding = holding.offered(unit, true);
        due = due.step(timing.hours(), timing.rules().accept(), now);
    }

    /** 转办: one's own clock runs on until the other accepts. */
    void sendOn(long unit, Timing timing, Instant now) {
        mustBeInHand();
        if (holding.isHandledBy(unit)) throw Refused.at("unit", "problem.send-on-self");
        state = ProblemState.ASSIGNED;
        holding = holding.offered(unit, false);
        due = due.aside().step(timing.hours(), timing.rules().accept(), now);
    }

    void await(Pause why, String reason, Instant now) {
        mustBeInHand();
        if (why == Pause.CARRIED) throw Refused.at("why", "required");
        holding = holding.paused(why, reason, now);
        due = due.aside();
    }

    void resume(Timing timing, Instant now) {
        must(ProblemState.HANDLING, "problem.not-waiting");
        if (holding.pause() == null) throw new Refused("problem.not-waiting");
        var pausedAt = holding.since();
        holding = holding.handled(now);
        due = due.resumed(timing.hours(), pausedAt, now);
    }

    void answer(Instant now) {
        must(ProblemState.HANDLING, "problem.not-handling");
        mustNotAsk();
        state = ProblemState.ANSWERED;
        holding = holding.paused(Pause.ENTERPRISE, "", now);
        due = due.none();
        marks = marks.contacted(now).answered(now);
    }

    /** One enterprise's word: not solved begins another round, solved by the last of them confirms. Answers whether all confirmed. */
    boolean hear(SubjectId subject, boolean solved, Timing timing, Instant now) {
        must(ProblemState.ANSWERED, "problem.not-answered");
        var concern =
                concerns.stream().filter(each -> each.subject().equals(subject)).findFirst();
        if (concern.isEmpty()) throw new Refused("problem.not-answered");
        if (concern.get().said()) throw new Refused("problem.said");
        if (!solved) again(timing, now);
        return solved
                && concerns.stream()
                        .allMatch(each -> each.said() || each.subject().equals(subject));
    }

    /** All enterprises confirmed; what was drawn is called back first. */
    void confirm(boolean drawn, Instant now) {
        marks = marks.confirmed(now, drawn);
        if (!drawn) close(Outcome.SOLVED, "", now);
        else {
            state = ProblemState.CONFIRMED;
            holding = holding.office(now, true);
        }
    }

    /** 回访: kept beside the confirmation; what turns out unsolved is done again. */
    void callBack(Verdicts.CallOutcome outcome, Timing timing, Instant now) {
        must(ProblemState.CONFIRMED, "problem.not-confirmed");
        switch (outcome) {
            case SOLVED -> close(Outcome.SOLVED, "", now);
            case UNSOLVED -> again(timing, now);
            case UNREACHED -> {}
        }
    }

    /** Nobody could be reached on the telephone: the enterprise's own confirmation closes it, one entered for it does not. */
    void closeOut(VerdictRepository.Heard heard, Instant now) {
        must(ProblemState.CONFIRMED, "problem.not-confirmed");
        if (heard.calls() == 0) throw new Refused("problem.not-called");
        if (heard.entered() > 0) throw new Refused("problem.only-entered");
        close(Outcome.SOLVED, "", now);
    }

    private void again(Timing timing, Instant now) {
        state = ProblemState.HANDLING;
        holding = holding.handled(now);
        due = due.begun(timing.hours(), now);
        marks = marks.again();
    }

    /** Not accepted, or referred to its statutory channel. */
    void end(Outcome how, String words, Instant now) {
        if (!Set.of(
                        ProblemState.REGISTERED,
                        ProblemState.DISPUTED,
                        ProblemState.HANDLING,
                        ProblemState.CARRIED,
                        ProblemState.REPORTED_UP)
                .contains(state)) throw new Refused("problem.cannot-end");
        close(how, words, now);
    }

    void withdraw(Instant now, String reason) {
        must(ProblemState.REGISTERED, "problem.withdraw-late");
        close(Outcome.WITHDRAWN, reason, now);
    }

    /** 挂账 or 上报 until the office looks again. */
    void shelve(Pause why, LocalDate review, Instant now) {
        must(ProblemState.HANDLING, "problem.not-handling");
        state = why == Pause.CARRIED ? ProblemState.CARRIED : ProblemState.REPORTED_UP;
        holding = holding.paused(why, "", now);
        due = due.none();
        marks = marks.reviewedOn(review);
    }

    /** Looked at again: stays until the next review. */
    void keepShelved(LocalDate review) {
        if (!isShelved()) throw new Refused("problem.not-shelved");
        marks = marks.reviewedOn(review);
    }

    /** Looked at again: taken up with the whole limit. */
    void takeUp(Timing timing, Instant now) {
        if (!isShelved()) throw new Refused("problem.not-shelved");
        state = ProblemState.HANDLING;
        holding = holding.handled(now);
        due = due.begun(timing.hours(), now);
        marks = marks.reviewedOn(null);
    }

    void ask(AskingKind kind) {
        mustBeInHand();
        marks = marks.asking(kind);
    }

    void decided() {
        marks = marks.asking(null);
    }

    /** An extension is asked for in time, at most so often, and ends later than before. */
    void checkExtension(LocalDate wanted, Timing timing, Instant now) {
        var rules = timing.rules();
        if (marks.extensions() >= rules.extensions()) throw new Refused("problem.extension-limit", rules.extensions());
        if (due.at() == null) throw new Refused("problem.not-handling");
        if (now.isAfter(timing.hours().before(due.at(), rules.extensionNotice())))
            throw new Refused("problem.extension-late", rules.extensionNotice());
        if (!timing.hours().closing(wanted).at().isAfter(due.at()))
            throw Refused.at("day", "problem.extension-earlier");
    }

    void extend(LocalDate day, Timing timing, Instant now) {
        due = due.extended(timing.hours(), day, now);
        marks = marks.extended();
    }

    /** The calendar changed: open times are reckoned anew; answers whether one moved. */
    boolean reckon(Timing timing, List<Spell> spells) {
        var rules = timing.rules();
        var within =
                switch (state) {
                    case REGISTERED -> rules.judge();
                    case ASSIGNED -> rules.accept();
                    case DISPUTED -> rules.rule();
                    default -> null;
                };
        var old = due;
        due = due.reckoned(timing.hours(), within, spells);
        return !due.equals(old);
    }
}
