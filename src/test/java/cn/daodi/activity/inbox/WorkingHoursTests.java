package cn.daodi.activity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.WorkCalendar;
import cn.daodi.platform.CountyClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When people are written to, as the regulation reads. */
class WorkingHoursTests {
    private static final WorkingHours HOURS = new WorkingHours(new WorkCalendar(
            Map.of(
                    LocalDate.of(2026, 6, 19), true, // 端午
                    LocalDate.of(2026, 2, 14), false, // a Saturday worked on in exchange
                    LocalDate.of(2027, 1, 1), true),
            Set.of(2026)));

    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(CountyClock.ZONE);
    }

    @Test
    void from_half_past_eight_to_half_past_five_both_included() {
        assertThat(HOURS.include(at("2026-06-17T08:29:59"))).isFalse();
        assertThat(HOURS.include(at("2026-06-17T08:30:00"))).isTrue();
        assertThat(HOURS.include(at("2026-06-17T17:30:59"))).isTrue();
        assertThat(HOURS.include(at("2026-06-17T17:31:00"))).isFalse();
        assertThat(HOURS.include(at("2026-06-17T00:00:00"))).isFalse();
    }

    @Test
    void not_on_a_weekend_nor_a_holiday_but_on_a_day_worked_in_exchange() {
        assertThat(HOURS.include(at("2026-06-20T10:00:00"))).isFalse();
        assertThat(HOURS.include(at("2026-06-19T10:00:00"))).isFalse();
        assertThat(HOURS.include(at("2026-02-14T10:00:00"))).isTrue();
    }

    @Test
    void over_the_years_end_a_year_without_a_schedule_goes_by_weekends() {
        assertThat(HOURS.include(at("2026-12-31T10:00:00"))).isTrue();
        assertThat(HOURS.include(at("2027-01-01T10:00:00"))).isFalse();
        assertThat(HOURS.include(at("2027-01-02T10:00:00"))).isFalse();
        assertThat(HOURS.include(at("2027-01-04T10:00:00"))).isTrue();
    }

    @Test
    void a_bundle_is_closed_at_the_full_and_at_the_half_hour() {
        assertThat(WorkingHours.bundle(at("2026-06-17T09:00:00"))).isEqualTo(at("2026-06-17T09:00:00"));
        assertThat(WorkingHours.bundle(at("2026-06-17T09:29:59"))).isEqualTo(at("2026-06-17T09:00:00"));
        assertThat(WorkingHours.bundle(at("2026-06-17T09:30:01"))).isEqualTo(at("2026-06-17T09:30:00"));
    }

    /** A year of minutes in a random county, switched off at random and leapt over by a moved clock. */
    @Test
    void each_working_day_the_program_ran_in_has_one_first_minute_and_no_other_day_has_any() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var hours = new WorkingHours(new WorkCalendar(exceptions(random), Set.of(2026)));
            var made = new HashSet<LocalDate>();
            var ran = new HashSet<LocalDate>();
            var end = at("2027-01-10T00:00:00");
            for (var now = at("2026-01-01T00:00:00"); now.isBefore(end); now = next(now, random)) {
                if (isOpen(hours.calendar(), now)) ran.add(now.toLocalDate());
                if (hours.include(now) && made.add(now.toLocalDate())) {
                    assertThat(hours.calendar().isWorkingDay(now.toLocalDate())).isTrue();
                    assertThat(now.getHour()).isBetween(8, 17);
                }
                assertThat(WorkingHours.bundle(now)).isBetween(now.minusMinutes(30), now);
            }
            assertThat(made).as("seed %d", seed).isEqualTo(ran).isNotEmpty();
        }
    }

    private static boolean isOpen(WorkCalendar calendar, ZonedDateTime now) {
        int minute = now.getHour() * 60 + now.getMinute();
        return calendar.isWorkingDay(now.toLocalDate()) && minute >= 510 && minute <= 1050;
    }

    private static ZonedDateTime next(ZonedDateTime now, Random random) {
        int luck = random.nextInt(2000);
        if (luck == 0) return now.plusDays(1 + random.nextInt(9)).plusMinutes(random.nextInt(1440));
        return luck < 20 ? now.plusMinutes(random.nextInt(900)) : now.plusMinutes(1);
    }

    private static Map<LocalDate, Boolean> exceptions(Random random) {
        var exceptions = new HashMap<LocalDate, Boolean>();
        for (int i = 0; i < 30; i++)
            exceptions.put(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)), random.nextInt(3) > 0);
        return exceptions;
    }
}
