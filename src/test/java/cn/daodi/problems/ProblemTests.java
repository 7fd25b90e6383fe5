package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The regulation on problems: 2026-03-02 is a Monday. */
class ProblemTests {
    private static final long A = 11;
    private static final long B = 12;
    private static final SubjectId ONE = new SubjectId("239921", 1);
    private static final SubjectId OTHER = new SubjectId("239921", 2);

    private final OfficeHours hours = new OfficeHours(new WorkCalendar(Map.of(), Set.of(2026)), OfficeHours.Day.USUAL);
    private final Timing timing = new Timing(ProblemRules.STANDARD, hours);

    private static Instant at(String moment) {
        return LocalDateTime.parse("2026-03-" + moment)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private Problem registered(SubjectId... subjects) {
        var now = at("02T09:00");
        var concerns = List.of(subjects).stream()
                .map(subject -> new Problem.Concern(subject, "E00" + subject.serial(), "企业" + subject.serial(), false))
                .toList();
        return new Problem(
                new Problem.Raised("239921", 1, "2026-0001", "道路坑洼", Origin.CADRE, 1L, now),
                concerns,
                new Problem.Standing(
                        new Problem.Judged(Category.UTILITIES, null, null),
                        ProblemState.REGISTERED,
                        Holding.office(now),
                        DueDate.of(hours.end(now, timing.rules().judge()), now),
                        Marks.NONE),
                1);
    }

    private Problem assigned() {
        var problem = registered(ONE);
        problem.assign(judgement(Difficulty.ORDINARY), timing, at("02T10:00"));
        return problem;
    }

    private static Judgement judgement(Difficulty difficulty) {
        return new Judgement(Category.UTILITIES, difficulty, Tier.COUNTY, A, List.of(A, B, B));
    }

    private Problem handled() {
        var problem = assigned();
        problem.accept(A, timing, at("02T11:00"));
        return problem;
    }

    private Problem answered() {
        var problem = handled();
        problem.answer(at("03T11:00"));
        return problem;
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.faults().getFirst().code())
                .isEqualTo(code));
    }

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
    void the_solution_s_time_depends_on_the_difficulty_and_begins_with_the_acceptance() {
        assertThat(handled().due.at()).isEqualTo(at("09T17:30"));
        var complex = registered(ONE);
        complex.assign(judgement(Difficulty.COMPLEX), timing, at("02T10:00"));
        complex.accept(A, timing, at("02T11:00"));
        assertThat(complex.due.at())
                .isEqualTo(LocalDateTime.parse("2026-04-01T17:30")
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
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
    void sending_on_leaves_it_in_one_s_own_hands_until_the_other_accepts() {
        var problem = handled();
        problem.sendOn(B, timing, at("03T09:00"));
        assertThat(problem.holding.holder()).isEqualTo(A);
        problem.takeBack(timing, at("03T10:00"));
        assertThat(problem.due.at()).as("the time it had").isEqualTo(at("09T17:30"));
        problem.sendOn(B, timing, at("03T10:00"));
        problem.dispute(B, timing, at("03T11:00"));
        problem.rule(A, timing, at("03T14:00"));
        assertThat(problem.state).as("the holder needs not accept again").isEqualTo(ProblemState.HANDLING);
        assertThat(problem.due.at()).isEqualTo(at("09T17:30"));
        refused("problem.send-on-self", () -> problem.sendOn(A, timing, at("03T15:00")));
    }

    @Test
    void a_wait_stops_the_clock_and_what_was_left_is_left() {
        var problem = handled();
        problem.await(Pause.ENTERPRISE, "等图纸", at("03T10:00"));
        assertThat(problem.due.at()).isNull();
        refused("problem.waiting", () -> problem.await(Pause.HIGHER, "又等", at("03T11:00")));
        problem.resume(timing, at("05T10:00"));
        assertThat(problem.due.at()).as("two working days later").isEqualTo(at("11T17:30"));
        refused("problem.not-waiting", () -> problem.resume(timing, at("05T11:00")));
    }

    @Test
    void an_extension_is_asked_a_working_day_before_ends_later_and_is_refused_after_the_second() {
        var problem = handled();
        refused("problem.extension-late", () -> problem.checkExtension(day(12), timing, at("09T09:00")));
        refused("problem.extension-earlier", () -> problem.checkExtension(day(9), timing, at("05T09:00")));
        problem.extend(day(11), timing, at("05T09:00"));
        problem.extend(day(13), timing, at("06T09:00"));
        assertThat(problem.due.at()).isEqualTo(at("13T17:30"));
        refused("problem.extension-limit", () -> problem.checkExtension(day(20), timing, at("09T09:00")));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
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
        refused("problem.not-called", () -> problem.closeOut(0, at("05T09:00")));
        problem.callBack(Verdicts.CallOutcome.UNREACHED, timing, at("05T09:00"));
        problem.closeOut(1, at("06T09:00"));
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
    void what_is_carried_stops_and_is_taken_up_with_the_whole_time() {
        var problem = handled();
        problem.shelve(Pause.CARRIED, day(20), at("03T09:00"));
        assertThat(problem.due.at()).isNull();
        problem.keepShelved(day(25));
        problem.takeUp(timing, at("16T09:00"));
        assertThat(problem.due.at()).isEqualTo(at("23T17:30"));
        refused("problem.not-shelved", () -> problem.takeUp(timing, at("17T09:00")));
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
    void a_new_holiday_moves_what_is_open_and_only_that() {
        var problem = handled();
        problem.await(Pause.ENTERPRISE, "等图纸", at("03T10:00"));
        problem.resume(timing, at("05T10:00"));
        var holiday = new OfficeHours(new WorkCalendar(Map.of(day(10), true), Set.of(2026)), OfficeHours.Day.USUAL);
        var spells = List.of(
                new Spell(null, null, null, at("02T09:00"), at("02T11:00")),
                new Spell(A, null, null, at("02T11:00"), at("03T10:00")),
                new Spell(null, Pause.ENTERPRISE, "等图纸", at("03T10:00"), at("05T10:00")),
                new Spell(A, null, null, at("05T10:00"), null));
        assertThat(problem.reckon(timing, spells))
                .as("the same calendar moves nothing")
                .isFalse();
        assertThat(problem.reckon(new Timing(ProblemRules.STANDARD, holiday), spells))
                .isTrue();
        assertThat(problem.due.at()).isEqualTo(at("12T17:30"));
    }

    @Test
    void whoever_decides_on_what_another_changed_is_told() {
        var turn = new Docket.Turn(registered(ONE), null, timing, at("02T10:00"));
        assertThat(turn.seen(1)).isSameAs(turn);
        assertThatThrownBy(() -> turn.seen(2)).isInstanceOf(Overtaken.class);
    }
}
