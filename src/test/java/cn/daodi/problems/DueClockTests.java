package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.support.OfficeMinutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a problem is due after it waited: by example, and over random lives minute by minute. */
class DueClockTests {
    private static final OfficeHours HOURS =
            new OfficeHours(new WorkCalendar(Map.of(), Set.of(2026)), OfficeHours.Day.USUAL);

    private static Instant due(Limit limit, Spell... spells) {
        return DueClock.of(HOURS, at("15T10:00"), limit).due(List.of(spells)).at();
    }

    private static Spell waiting(String from, String to) {
        return new Spell(null, Pause.ENTERPRISE, "等材料", at(from), at(to));
    }

    @Test
    void what_was_left_when_it_began_to_wait_is_left_when_it_goes_on() {
        assertThat(due(Limit.days(2))).isEqualTo(at("17T17:30"));
        // a day and an hour are left on Tuesday at 16:30; it goes on on Friday at 10:00
        assertThat(due(Limit.days(2), waiting("16T16:30", "19T10:00"))).isEqualTo(at("22T11:00"));
    }

    @Test
    void waiting_through_the_night_or_the_weekend_moves_nothing() {
        assertThat(due(Limit.days(9), waiting("15T17:30", "16T08:30"), waiting("19T19:00", "22T07:00")))
                .isEqualTo(due(Limit.days(9)));
    }

    @Test
    void what_was_overdue_when_it_began_to_wait_stays_overdue() {
        assertThat(due(Limit.hours(2), waiting("15T15:00", "30T15:00"))).isEqualTo(at("15T12:00"));
        assertThat(due(Limit.hours(2), waiting("15T12:00", "30T15:00"))).isEqualTo(at("15T12:00"));
    }

    @Test
    void a_pause_that_still_runs_or_came_before_has_not_moved_it() {
        var runs = new Spell(null, Pause.HIGHER, "市局批复", at("16T10:00"), null);
        assertThat(due(Limit.days(2), waiting("12T10:00", "15T10:00"), runs)).isEqualTo(at("17T17:30"));
        var unit = new Spell(7L, null, null, at("15T10:00"), at("16T10:00"));
        assertThat(due(Limit.days(2), unit)).isEqualTo(at("17T17:30"));
    }

    @Test
    void a_pause_that_began_before_counts_from_where_the_clock_starts() {
        assertThat(due(Limit.hours(2), waiting("12T10:00", "15T11:00"))).isEqualTo(at("15T14:30"));
    }

    @Test
    void a_day_set_by_the_office_is_moved_by_later_pauses_only() {
        var clock = DueClock.of(HOURS, at("15T10:00"), LocalDate.of(2026, 6, 20)); // a Saturday
        assertThat(clock.due(List.of(waiting("01T09:00", "12T09:00"))).at()).isEqualTo(at("22T17:30"));
        assertThat(clock.due(List.of(waiting("22T15:30", "23T11:30"))).at()).isEqualTo(at("23T15:00"));
    }

    @Test
    void a_due_time_moved_into_a_year_without_a_schedule_is_provisional() {
        var began = Instant.parse("2026-12-28T02:00:00Z");
        var clock = DueClock.of(HOURS, began, Limit.days(1));
        assertThat(clock.due(List.of()).provisional()).isFalse();
        var pause = new Spell(null, Pause.CARRIED, "资金列入下年", began, Instant.parse("2027-03-01T03:00:00Z"));
        assertThat(clock.due(List.of(pause)).provisional()).isTrue();
    }

    @Test
    void the_due_time_is_the_minute_in_which_a_running_down_clock_stops() {
        var random = new Random(31);
        for (int i = 0; i < 1500; i++) {
            var minutes = OfficeMinutes.any(random);
            var life = AnyLife.of(random, minutes);
            var clock = any(random, minutes.hours(), life);
            assertThat(clock.due(life.spells()).at()).isEqualTo(runDown(minutes, life, clock));
        }
    }

    /** Either a limit, or a day set at some moment within the life, now and then one that is already past. */
    private static DueClock any(Random random, OfficeHours hours, AnyLife life) {
        var from = life.spells().get(random.nextInt(life.spells().size())).from();
        if (random.nextInt(3) > 0) return DueClock.of(hours, from, anyLimit(random));
        var day = LocalDate.ofInstant(from, OfficeMinutes.ZONE);
        return DueClock.of(hours, from, day.plusDays(random.nextInt(40) - 3));
    }

    private static Limit anyLimit(Random random) {
        return new Limit(1 + random.nextInt(12), Limit.Unit.values()[random.nextInt(3)]);
    }

    /** The clock shows the office minutes left; it stands still at night and while the problem waits. */
    private static Instant runDown(OfficeMinutes minutes, AnyLife life, DueClock clock) {
        long left = minutes.between(clock.from(), clock.base().at());
        if (left == 0) return clock.base().at();
        for (var at = clock.from(); ; at = at.plusSeconds(60)) {
            if (minutes.open(at) && !waits(life, at)) left--;
            if (left == 0) return at.plusSeconds(60);
        }
    }

    /** A pause that still runs is left out: until it ends, the due time stands as it was. */
    private static boolean waits(AnyLife life, Instant at) {
        if (!at.isBefore(life.now())) return false;
        var spell = life.at(at);
        return spell.pause() != null && spell.to() != null;
    }

    @Test
    void carried_on_pause_by_pause_and_reckoned_anew_when_the_calendar_changes_it_comes_to_the_same() {
        var random = new Random(32);
        for (int i = 0; i < 1500; i++) {
            var life = AnyLife.of(random, OfficeMinutes.any(random));
            var limit = anyLimit(random);
            var hours = OfficeMinutes.any(random).hours();
            var kept = hours.end(life.raised(), limit);
            for (int done = 1; done <= life.spells().size(); done++) {
                var spell = life.spells().get(done - 1);
                if (spell.pause() != null && spell.to() != null)
                    kept = DueClock.resumed(hours, kept, spell.from(), spell.to());
                if (random.nextInt(4) > 0) continue;
                hours = new OfficeHours(OfficeMinutes.anyCalendar(random), hours.day());
                kept = DueClock.of(hours, life.raised(), limit)
                        .due(life.spells().subList(0, done));
            }
            var clock = DueClock.of(hours, life.raised(), limit);
            assertThat(kept).isEqualTo(clock.due(life.spells()));
            assertThat(kept.at()).isEqualTo(runDown(new OfficeMinutes(hours), life, clock));
        }
    }

    private static Instant at(String dayTime) {
        return Instant.parse("2026-06-" + dayTime + ":00+08:00");
    }
}
