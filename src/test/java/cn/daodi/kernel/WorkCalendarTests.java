package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Working days, against a count day by day over random calendars. */
class WorkCalendarTests {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);

    /** National Day 2026: off 1–7 October, worked on 20 September and 10 October. */
    private static WorkCalendar autumn() {
        var days = new HashMap<LocalDate, Boolean>();
        LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).forEach(day -> days.put(day, true));
        days.put(LocalDate.of(2026, 9, 20), false);
        days.put(LocalDate.of(2026, 10, 10), false);
        return new WorkCalendar(days, Set.of(2026));
    }

    @Test
    void a_make_up_day_is_worked_and_a_holiday_is_not() {
        assertThat(autumn().isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue(); // a Saturday
        assertThat(autumn().isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse(); // a Thursday
        assertThat(autumn().after(LocalDate.of(2026, 9, 30), 2).day()).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @Test
    void the_nth_working_day_is_the_one_a_count_day_by_day_finds() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var calendar = any(random);
            var from = FIRST.plusDays(random.nextInt(500));
            int wanted = random.nextInt(31);
            var reached = calendar.after(from, wanted);
            assertThat(calendar.isWorkingDay(reached.day())).isTrue();
            assertThat(reached.day()).isEqualTo(counted(calendar, from, wanted));
            if (wanted > 0) assertThat(calendar.between(from, reached.day())).isEqualTo(wanted);
        }
    }

    private static LocalDate counted(WorkCalendar calendar, LocalDate from, int wanted) {
        var day = from;
        for (int left = wanted; left > 0 || !calendar.isWorkingDay(day); ) {
            day = day.plusDays(1);
            if (left > 0 && calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    @Test
    void a_longer_holiday_never_makes_a_deadline_earlier() {
        var random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            var calendar = any(random);
            var from = FIRST.plusDays(random.nextInt(400));
            int wanted = 1 + random.nextInt(10);
            var days = new HashMap<>(calendar.exceptions());
            days.put(from.plusDays(1 + random.nextInt(20)), true);
            var longer = new WorkCalendar(days, calendar.officialYears());
            assertThat(longer.after(from, wanted).day())
                    .isAfterOrEqualTo(calendar.after(from, wanted).day());
        }
    }

    @Test
    void a_date_that_crosses_into_a_year_without_a_schedule_is_provisional_and_no_other() {
        var calendar = new WorkCalendar(Map.of(), Set.of(2026));
        assertThat(calendar.after(LocalDate.of(2026, 12, 15), 2).provisional()).isFalse();
        assertThat(calendar.after(LocalDate.of(2026, 12, 31), 2))
                .isEqualTo(new WorkCalendar.Reckoned(LocalDate.of(2027, 1, 4), true));
        assertThat(calendar.after(LocalDate.of(2025, 12, 31), 2).provisional()).isTrue();
    }

    @Test
    void working_days_cannot_be_counted_backwards() {
        assertThatThrownBy(() -> autumn().after(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(autumn().between(FIRST, FIRST.minusDays(9))).isZero();
    }

    /** A year or two with random days off and make-up days. */
    private static WorkCalendar any(Random random) {
        var days = new HashMap<LocalDate, Boolean>();
        for (int i = 0; i < 40; i++) days.put(FIRST.plusDays(random.nextInt(560)), random.nextInt(3) > 0);
        return new WorkCalendar(days, random.nextBoolean() ? Set.of(2025, 2026) : Set.of(2026));
    }
}
