package cn.daodi.problems;

import static cn.daodi.problems.ProblemSamples.A;
import static cn.daodi.problems.ProblemSamples.B;
import static cn.daodi.problems.ProblemSamples.ONE;
import static cn.daodi.problems.ProblemSamples.at;
import static cn.daodi.problems.ProblemSamples.day;
import static cn.daodi.problems.ProblemSamples.handled;
import static cn.daodi.problems.ProblemSamples.judgement;
import static cn.daodi.problems.ProblemSamples.refused;
import static cn.daodi.problems.ProblemSamples.registered;
import static cn.daodi.problems.ProblemSamples.timing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.WorkCalendar;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The regulation on the clocks of problems. 2026-03-02 is a Monday. */
class ProblemClockTests {
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
}
