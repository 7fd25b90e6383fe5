package cn.daodi.problems;

import static cn.daodi.problems.ProblemSamples.A;
import static cn.daodi.problems.ProblemSamples.B;
import static cn.daodi.problems.ProblemSamples.ONE;
import static cn.daodi.problems.ProblemSamples.OTHER;
import static cn.daodi.problems.ProblemSamples.answered;
import static cn.daodi.problems.ProblemSamples.assigned;
import static cn.daodi.problems.ProblemSamples.at;
import static cn.daodi.problems.ProblemSamples.handled;
import static cn.daodi.problems.ProblemSamples.judgement;
import static cn.daodi.problems.ProblemSamples.refused;
import static cn.daodi.problems.ProblemSamples.registered;
import static cn.daodi.problems.ProblemSamples.timing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.Overtaken;
import org.junit.jupiter.api.Test;

/** The regulation on problems: who accepts, disputes, answers, confirms. 2026-03-02 is a Monday. */
class ProblemTests {
    @Test
    void the_office_judges_within_one_working_day_and_the_unit_accepts_within_another() {
        var problem = registered(ONE);
        assertThat(problem.due.at()).isEqualTo(at("03T17:30"));
        problem.assign(judgement(Difficulty.ORDINARY), timing, at("03T10:00"));
        assertThat(problem.due.at()).isEqualTo(at("04T17:30"));
        assertThat(problem.marks.contactDue()).isEqualTo(at("04T17:30"));
        assertThat(problem.holding.holder()).as("still the office's").isNull();
    }

    @Test
    void a_unit_is_not_its_own_supporter() {
        assertThat(judgement(Difficulty.ORDINARY).supporters()).containsExactly(B);
    }

    @Test
    void only_the_unit_it_was_sent_to_accepts() {
        refused("problem.not-assigned", () -> assigned().accept(B, timing, at("02T11:00")));
    }

    @Test
    void a_dispute_is_raised_before_accepting_in_time_and_not_against_a_ruling() {
        refused("problem.dispute-accepted", () -> handled().dispute(A, timing, at("02T12:00")));
        refused("problem.dispute-late", () -> assigned().dispute(A, timing, at("04T09:00")));
        var problem = assigned();
        problem.dispute(A, timing, at("02T11:00"));
        assertThat(problem.due.at()).as("ruled within one working day").isEqualTo(at("03T17:30"));
        problem.rule(B, timing, at("03T09:00"));
        refused("problem.dispute-ruled", () -> problem.dispute(B, timing, at("03T10:00")));
        problem.accept(B, timing, at("03T11:00"));
        assertThat(problem.holding.holder()).isEqualTo(B);
    }

    @Test
    void nothing_is_answered_while_something_asked_waits_for_the_office() {
        var problem = handled();
        problem.ask(AskingKind.CARRY);
        refused("problem.asking", () -> problem.answer(at("03T10:00")));
        refused("problem.asking", () -> problem.sendOn(B, timing, at("03T10:00")));
    }

    @Test
    void only_what_was_answered_is_judged_by_the_enterprise_and_once_in_a_round() {
        refused("problem.not-answered", () -> handled().hear(ONE, true, timing, at("03T12:00")));
        var problem = answered();
        assertThat(problem.hear(ONE, true, timing, at("04T09:00"))).isTrue();
        problem.confirm(false, at("04T09:00"));
        assertThat(problem.end).extracting(Problem.End::outcome).isEqualTo(Outcome.SOLVED);
        refused("problem.not-answered", () -> problem.hear(ONE, true, timing, at("04T10:00")));
    }

    @Test
    void unsolved_begins_another_round_with_the_whole_time() {
        var problem = answered();
        problem.hear(ONE, false, timing, at("04T09:00"));
        assertThat(problem.state).isEqualTo(ProblemState.HANDLING);
        assertThat(problem.marks.round()).isEqualTo(2);
        assertThat(problem.due.at()).isEqualTo(at("11T17:30"));
    }

    @Test
    void with_several_enterprises_the_last_one_s_word_confirms() {
        var problem = registered(ONE, OTHER);
        problem.assign(judgement(Difficulty.ORDINARY), timing, at("02T10:00"));
        problem.accept(A, timing, at("02T11:00"));
        problem.answer(at("03T11:00"));
        assertThat(problem.hear(ONE, true, timing, at("04T09:00"))).isFalse();
    }

    @Test
    void what_was_drawn_is_called_back_before_it_is_closed_out() {
        var problem = answered();
        problem.hear(ONE, true, timing, at("04T09:00"));
        problem.confirm(true, at("04T09:00"));
        assertThat(problem.state).isEqualTo(ProblemState.CONFIRMED);
        refused("problem.not-called", () -> problem.closeOut(new VerdictRepository.Heard(0, 0), at("05T09:00")));
        problem.callBack(Verdicts.CallOutcome.UNREACHED, timing, at("05T09:00"));
        refused("problem.only-entered", () -> problem.closeOut(new VerdictRepository.Heard(1, 1), at("06T09:00")));
        problem.closeOut(new VerdictRepository.Heard(1, 0), at("06T09:00"));
        assertThat(problem.end).extracting(Problem.End::outcome).isEqualTo(Outcome.SOLVED);
    }

    @Test
    void a_call_that_finds_it_unsolved_sends_it_back() {
        var problem = answered();
        problem.hear(ONE, true, timing, at("04T09:00"));
        problem.confirm(true, at("04T09:00"));
        problem.callBack(Verdicts.CallOutcome.UNSOLVED, timing, at("05T09:00"));
        assertThat(problem.state).isEqualTo(ProblemState.HANDLING);
        assertThat(problem.marks.round()).isEqualTo(2);
    }

    @Test
    void it_is_withdrawn_only_before_it_is_assigned_and_ended_only_where_nobody_waits_for_the_enterprise() {
        refused("problem.withdraw-late", () -> assigned().withdraw(at("02T12:00"), "写错了"));
        refused("problem.cannot-end", () -> answered().end(Outcome.DECLINED, "无依据", at("04T09:00")));
        var problem = registered(ONE);
        problem.withdraw(at("02T09:30"), "写错了");
        assertThat(problem.end).extracting(Problem.End::outcome).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void whoever_decides_on_what_another_changed_is_told() {
        var turn = new Docket.Turn(registered(ONE), null, timing, at("02T10:00"));
        assertThat(turn.seen(1)).isSameAs(turn);
        assertThatThrownBy(() -> turn.seen(2)).isInstanceOf(Overtaken.class);
    }
}
