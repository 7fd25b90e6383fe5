package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.support.OfficeMinutes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In whose hands a problem was, by the clock on the wall and over random lives minute by minute. */
class HandsTests {
    private static final OfficeHours HOURS =
            new OfficeHours(new WorkCalendar(Map.of(), Set.of(2026)), OfficeHours.Day.USUAL);
    private static final Long LAND = 3L;
    private static final Long HOUSING = 4L;

    @Test
    void what_a_unit_had_before_it_handed_on_stays_its_own() {
        var hands = Hands.of(
                List.of(
                        new Spell(null, null, null, at("15T09:00"), at("15T10:00")),
                        new Spell(LAND, null, null, at("15T10:00"), at("15T16:30")),
                        new Spell(HOUSING, null, null, at("15T16:30"), at("16T09:30")),
                        new Spell(LAND, null, null, at("16T09:30"), null)),
                HOURS,
                at("16T11:30"));
        assertThat(hands.with(null)).isEqualTo(Duration.ofHours(1));
        assertThat(hands.with(LAND)).isEqualTo(Duration.ofHours(5 + 2));
        assertThat(hands.with(HOUSING)).isEqualTo(Duration.ofHours(2));
        assertThat(hands.with(99L)).isZero();
        assertThat(hands.held()).extracting(Hands.Held::unit).containsExactly(null, LAND, HOUSING);
    }

    @Test
    void while_it_waits_nobodys_time_runs_and_the_waiting_is_shown_by_its_reason() {
        var hands = Hands.of(
                List.of(
                        new Spell(LAND, null, null, at("15T09:00"), at("15T10:00")),
                        new Spell(null, Pause.ENTERPRISE, "等环评报告", at("15T10:00"), at("15T12:00")),
                        new Spell(LAND, null, null, at("15T12:00"), at("15T14:30"))),
                HOURS,
                at("20T09:00"));
        assertThat(hands.with(LAND)).isEqualTo(Duration.ofHours(2));
        assertThat(hands.waiting(Pause.ENTERPRISE)).isEqualTo(Duration.ofHours(2));
        assertThat(hands.waiting(Pause.HIGHER)).isZero();
        assertThat(hands.with(null)).isZero();
        assertThat(hands.held()).extracting(Hands.Held::percent).containsExactly(50, 50);
    }

    @Test
    void thirds_still_make_a_hundred_and_no_time_makes_no_share() {
        var thirds = Hands.of(
                List.of(
                        new Spell(1L, null, null, at("15T09:00"), at("15T10:00")),
                        new Spell(2L, null, null, at("15T10:00"), at("15T11:00")),
                        new Spell(3L, null, null, at("15T11:00"), at("15T12:00"))),
                HOURS,
                at("15T12:00"));
        assertThat(thirds.held()).extracting(Hands.Held::percent).containsExactly(34, 33, 33);
        var night = Hands.of(List.of(new Spell(null, null, null, at("15T20:00"), null)), HOURS, at("15T21:00"));
        assertThat(night.held()).extracting(Hands.Held::percent).containsExactly(0);
    }

    @Test
    void units_and_pauses_add_up_to_the_problems_life_and_each_to_its_own_minutes() {
        var random = new Random(21);
        for (int i = 0; i < 1500; i++) {
            var minutes = OfficeMinutes.any(random);
            var life = AnyLife.of(random, minutes);
            var hands = Hands.of(life.spells(), minutes.hours(), life.now());
            assertThat(hands.whole()).isEqualTo(minutes.hours().between(life.raised(), life.now()));
            var counted = counted(minutes, life);
            long whole = hands.whole().toMinutes();
            for (var held : hands.held()) {
                assertThat(held.time()).hasMinutes(counted.getOrDefault(holder(held.unit(), held.pause()), 0L));
                double exact = whole == 0 ? 0 : 100.0 * held.time().toMinutes() / whole;
                assertThat(Math.abs(held.percent() - exact)).isLessThan(1);
            }
            assertThat(hands.held().stream().mapToInt(Hands.Held::percent).sum())
                    .isEqualTo(whole == 0 ? 0 : 100);
        }
    }

    private static Map<String, Long> counted(OfficeMinutes minutes, AnyLife life) {
        var counted = new HashMap<String, Long>();
        for (var at = life.raised(); at.isBefore(life.now()); at = at.plusSeconds(60)) {
            if (!minutes.open(at)) continue;
            var spell = life.at(at);
            counted.merge(holder(spell.unit(), spell.pause()), 1L, Long::sum);
        }
        return counted;
    }

    private static String holder(Long unit, Pause pause) {
        return unit + " " + pause;
    }

    private static Instant at(String dayTime) {
        return Instant.parse("2026-06-" + dayTime + ":00+08:00");
    }
}
