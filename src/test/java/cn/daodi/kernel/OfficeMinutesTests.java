package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.OfficeMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Office hours of any county, against a count minute by minute. */
class OfficeMinutesTests {
    @Test
    void time_between_two_moments_is_what_a_count_of_minutes_gives() {
        var random = new Random(4);
        for (int i = 0; i < 1500; i++) {
            var minutes = OfficeMinutes.any(random);
            var from = minutes.anyMoment(random);
            var to = from.plus(Duration.ofMinutes(random.nextInt(i % 10 == 0 ? 200_000 : 12_000)));
            assertThat(minutes.hours().between(from, to)).hasMinutes(minutes.between(from, to));
            assertThat(minutes.hours().include(from)).isEqualTo(minutes.open(from));
        }
    }

    @Test
    void so_much_time_later_is_the_minute_a_count_reaches() {
        var random = new Random(5);
        for (int i = 0; i < 1500; i++) {
            var minutes = OfficeMinutes.any(random);
            var from = minutes.anyMoment(random);
            int wanted = random.nextInt(i % 10 == 0 ? 9000 : 1500);
            var reached = minutes.hours().after(from, Duration.ofMinutes(wanted));
            assertThat(reached.at()).isEqualTo(minutes.after(from, wanted));
            assertThat(reached.provisional())
                    .isEqualTo(
                            unofficial(minutes.hours(), day(from)) || unofficial(minutes.hours(), day(reached.at())));
        }
    }

    private static LocalDate day(Instant at) {
        return at.atZone(OfficeMinutes.ZONE).toLocalDate();
    }

    private static boolean unofficial(OfficeHours hours, LocalDate day) {
        return !hours.calendar().isOfficial(day);
    }

    @Test
    void to_the_nanosecond_what_was_waited_lies_between_and_adds_up() {
        var random = new Random(6);
        for (int i = 0; i < 3000; i++) {
            var minutes = OfficeMinutes.any(random);
            var hours = minutes.hours();
            var from = minutes.anyMoment(random).plusNanos(random.nextLong(60_000_000_000L));
            var wanted = Duration.ofNanos(1 + random.nextLong(400_000_000_000_000L));
            var reached = hours.after(from, wanted).at();
            assertThat(hours.between(from, reached)).isEqualTo(wanted);
            assertThat(hours.between(from, reached.minusNanos(1))).isEqualTo(wanted.minusNanos(1));
            var within = minutes.anyMoment(random);
            if (within.isAfter(from) && within.isBefore(reached))
                assertThat(hours.between(from, within).plus(hours.between(within, reached)))
                        .isEqualTo(wanted);
        }
    }

    @Test
    void limits_in_days_end_at_a_closing_time_and_not_before_an_earlier_beginning_ends() {
        var random = new Random(8);
        for (int i = 0; i < 3000; i++) {
            var minutes = OfficeMinutes.any(random);
            var hours = minutes.hours();
            var from = minutes.anyMoment(random);
            var limit = new Limit(1 + random.nextInt(40), Limit.Unit.values()[1 + random.nextInt(2)]);
            var end = hours.end(from, limit).at();
            assertThat(end).isEqualTo(hours.closing(day(end)).at()).isAfter(from);
            assertThat(hours.end(from.plusSeconds(60L * random.nextInt(5000)), limit)
                            .at())
                    .isAfterOrEqualTo(end);
            if (limit.unit() == Limit.Unit.DAYS) assertThat(end).isEqualTo(counted(minutes, from, limit.amount()));
        }
    }

    /** Each day, the first included, on which the offices are still open after this moment is one; the first is not counted. */
    private static Instant counted(OfficeMinutes minutes, Instant from, int days) {
        var closing = minutes.after(from, 1);
        for (int left = days; left > 0; left--) closing = minutes.after(midnightAfter(closing), 1);
        var closes = minutes.hours().day().closes();
        return day(closing.minusNanos(1))
                .atTime(closes)
                .atZone(OfficeMinutes.ZONE)
                .toInstant();
    }

    private static Instant midnightAfter(Instant at) {
        return day(at.minusNanos(1))
                .plusDays(1)
                .atStartOfDay(OfficeMinutes.ZONE)
                .toInstant();
    }

    @Test
    void asking_so_many_working_days_before_leaves_just_that_many_days() {
        var random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            var minutes = OfficeMinutes.any(random);
            var hours = minutes.hours();
            var due = hours.closing(day(minutes.anyMoment(random))).at();
            int days = random.nextInt(9);
            var until = hours.before(due, days);
            assertThat(hours.calendar().isWorkingDay(day(until))).isTrue();
            assertThat(hours.between(until, due)).isEqualTo(hours.day().length().multipliedBy(days));
        }
    }
}
