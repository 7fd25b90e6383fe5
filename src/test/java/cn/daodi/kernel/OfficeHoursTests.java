package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 工作时间, as a regulation would say it. The week used is that of National Day 2026. */
class OfficeHoursTests {
    /** Off from Thursday 1 October, worked on Saturday 10 October; the year after has no schedule yet. */
    private static final OfficeHours HOURS = new OfficeHours(
            new WorkCalendar(
                    Map.of(
                            LocalDate.of(2026, 10, 1), true,
                            LocalDate.of(2026, 10, 2), true,
                            LocalDate.of(2026, 10, 5), true,
                            LocalDate.of(2026, 10, 6), true,
                            LocalDate.of(2026, 10, 7), true,
                            LocalDate.of(2026, 10, 10), false),
                    Set.of(2026)),
            OfficeHours.Day.USUAL);

    @Test
    void a_working_day_has_seven_and_a_half_hours() {
        assertThat(between("09-29T00:00", "09-30T00:00")).isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void noon_evening_and_night_do_not_count() {
        assertThat(between("09-29T12:00", "09-29T13:30")).isZero();
        assertThat(between("09-29T17:30", "09-30T08:30")).isZero();
        assertThat(between("09-29T11:50", "09-29T13:40")).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void a_holiday_does_not_count_and_a_make_up_day_does() {
        assertThat(between("09-30T17:30", "10-08T08:30")).isZero();
        assertThat(between("10-09T17:30", "10-12T08:30")).isEqualTo(Duration.ofMinutes(450)); // Saturday the 10th
    }

    @Test
    void nothing_lies_between_a_moment_and_an_earlier_one() {
        assertThat(between("09-29T15:00", "09-29T09:00")).isZero();
        assertThat(between("09-29T15:00", "09-29T15:00")).isZero();
    }

    @Test
    void one_hour_from_before_noon_ends_after_noon() {
        assertThat(HOURS.end(at("09-29T11:30"), Limit.hours(1)).at()).isEqualTo(at("09-29T14:00"));
    }

    @Test
    void what_fills_the_morning_ends_at_noon_and_what_fills_the_day_at_closing_time() {
        assertThat(after("09-29T08:30", 210)).isEqualTo(at("09-29T12:00"));
        assertThat(after("09-29T08:30", 450)).isEqualTo(at("09-29T17:30"));
        assertThat(after("09-29T17:30", 450)).isEqualTo(at("09-30T17:30"));
    }

    @Test
    void an_hour_begun_at_night_or_on_a_rest_day_is_over_an_hour_after_the_next_opening() {
        assertThat(after("09-29T00:00", 60)).isEqualTo(at("09-29T09:30"));
        assertThat(after("09-30T20:00", 60)).isEqualTo(at("10-08T09:30"));
        assertThat(after("10-11T10:00", 60)).isEqualTo(at("10-12T09:30"));
    }

    @Test
    void no_time_is_over_at_once_even_at_night() {
        assertThat(after("09-29T22:00", 0)).isEqualTo(at("09-29T22:00"));
    }

    @Test
    void a_working_day_ends_at_closing_time_of_the_next_working_day() {
        assertThat(end("09-29T09:00", Limit.days(1))).isEqualTo(at("09-30T17:30"));
        assertThat(end("09-29T06:00", Limit.days(1))).isEqualTo(at("09-30T17:30"));
        assertThat(end("09-29T12:30", Limit.days(1))).isEqualTo(at("09-30T17:30"));
        assertThat(end("09-30T09:00", Limit.days(2))).isEqualTo(at("10-09T17:30"));
        assertThat(end("10-09T09:00", Limit.days(1))).isEqualTo(at("10-10T17:30"));
    }

    @Test
    void what_comes_after_closing_time_or_on_a_rest_day_counts_from_the_next_opening() {
        assertThat(end("09-29T17:29", Limit.days(1))).isEqualTo(at("09-30T17:30"));
        assertThat(end("09-29T17:30", Limit.days(1))).isEqualTo(at("10-08T17:30"));
        assertThat(end("09-29T23:59", Limit.days(1))).isEqualTo(at("10-08T17:30"));
        assertThat(end("10-03T10:00", Limit.days(1))).isEqualTo(at("10-09T17:30"));
    }

    @Test
    void calendar_days_count_rest_days_but_never_end_on_one() {
        assertThat(end("09-08T10:00", Limit.calendarDays(30))).isEqualTo(at("10-08T17:30"));
        assertThat(end("09-05T10:00", Limit.calendarDays(30))).isEqualTo(at("10-08T17:30"));
        assertThat(end("09-10T10:00", Limit.calendarDays(30))).isEqualTo(at("10-10T17:30")); // worked in exchange
    }

    @Test
    void closing_time_of_a_rest_day_is_that_of_the_next_working_day() {
        assertThat(HOURS.closing(LocalDate.of(2026, 9, 30)).at()).isEqualTo(at("09-30T17:30"));
        assertThat(HOURS.closing(LocalDate.of(2026, 10, 1)).at()).isEqualTo(at("10-08T17:30"));
    }

    @Test
    void offices_are_open_from_the_stroke_of_opening_until_the_stroke_of_closing() {
        assertThat(HOURS.include(at("09-29T08:30"))).isTrue();
        assertThat(HOURS.include(at("09-29T12:00"))).isFalse();
        assertThat(HOURS.include(at("09-29T13:30"))).isTrue();
        assertThat(HOURS.include(at("09-29T17:30"))).isFalse();
        assertThat(HOURS.include(at("10-10T10:00"))).isTrue();
        assertThat(HOURS.include(at("10-11T10:00"))).isFalse();
    }

    @Test
    void what_must_be_asked_a_working_day_before_may_be_asked_until_that_day_closes() {
        assertThat(HOURS.before(at("10-08T17:30"), 1)).isEqualTo(at("09-30T17:30"));
        assertThat(HOURS.before(at("10-12T10:00"), 2)).isEqualTo(at("10-09T17:30"));
        assertThat(HOURS.before(at("10-12T10:00"), 0)).isEqualTo(at("10-12T17:30"));
        assertThat(HOURS.before(at("10-03T10:00"), 1)).isEqualTo(at("09-30T17:30"));
    }

    @Test
    void what_reaches_a_year_without_a_schedule_is_provisional() {
        assertThat(HOURS.after(at("12-31T16:30"), Duration.ofHours(1)))
                .isEqualTo(new OfficeHours.Due(at("12-31T17:30"), false));
        assertThat(HOURS.after(at("12-31T16:30"), Duration.ofHours(2)))
                .isEqualTo(new OfficeHours.Due(Instant.parse("2027-01-01T01:30:00Z"), true));
        assertThat(HOURS.end(at("12-30T10:00"), Limit.days(1)).provisional()).isFalse();
        assertThat(HOURS.end(at("12-31T10:00"), Limit.days(1)).provisional()).isTrue();
        assertThat(HOURS.end(at("12-31T18:00"), Limit.hours(1)).provisional()).isTrue();
        assertThat(HOURS.end(at("12-20T10:00"), Limit.calendarDays(30)).provisional())
                .isTrue();
    }

    @Test
    void without_a_noon_break_the_day_is_one_piece() {
        var noon = LocalTime.of(12, 0);
        var whole = new OfficeHours(
                HOURS.calendar(), new OfficeHours.Day(LocalTime.of(9, 0), noon, noon, LocalTime.of(17, 0)));
        assertThat(whole.include(at("09-29T12:00"))).isTrue();
        assertThat(whole.after(at("09-29T09:00"), Duration.ofHours(3)).at()).isEqualTo(at("09-29T12:00"));
        assertThat(whole.after(at("09-29T11:30"), Duration.ofHours(1)).at()).isEqualTo(at("09-29T12:30"));
        assertThat(whole.day().length()).isEqualTo(Duration.ofHours(8));
    }

    private static Duration between(String from, String to) {
        return HOURS.between(at(from), at(to));
    }

    private static Instant after(String from, int minutes) {
        return HOURS.after(at(from), Duration.ofMinutes(minutes)).at();
    }

    private static Instant end(String from, Limit limit) {
        return HOURS.end(at(from), limit).at();
    }

    private static Instant at(String monthDayTime) {
        return LocalDateTime.parse("2026-" + monthDayTime).toInstant(ZoneOffset.ofHours(8));
    }
}
