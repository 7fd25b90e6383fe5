package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 上半月 1–15, 下半月 16 to the end: every day lies in exactly one. */
class HalfMonthTests {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void every_day_of_forty_years_lies_in_exactly_one_half_month_and_they_follow_one_another_without_a_gap() {
        var period = HalfMonth.of(FIRST);
        for (var day = FIRST; day.getYear() < 2060; day = day.plusDays(1)) {
            if (day.isAfter(period.last())) {
                assertThat(period.next().first()).isEqualTo(day);
                assertThat(period.next().previous()).isEqualTo(period);
                period = period.next();
            }
            assertThat(HalfMonth.of(day)).isEqualTo(period);
            assertThat(period.contains(day)).isTrue();
            assertThat(period.next().contains(day)).isFalse();
        }
    }

    @Test
    void written_out_it_reads_back_and_sorts_as_text_as_it_sorts_by_time() {
        var random = new Random(20260123);
        for (int i = 0; i < 5000; i++) {
            var one = HalfMonth.of(FIRST.plusDays(random.nextInt(12000)));
            var other = HalfMonth.of(FIRST.plusDays(random.nextInt(12000)));
            assertThat(HalfMonth.parse(one.toString())).isEqualTo(one);
            assertThat(Integer.signum(one.toString().compareTo(other.toString())))
                    .isEqualTo(Integer.signum(one.compareTo(other)));
        }
    }

    @Test
    void the_second_half_of_december_is_followed_by_the_first_half_of_january() {
        assertThat(HalfMonth.parse("2026-12-H2").next()).isEqualTo(HalfMonth.parse("2027-01-H1"));
        assertThat(HalfMonth.parse("2028-02-H2").last()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void the_first_period_owed_begins_after_the_campaign() {
        assertThat(HalfMonth.firstAfter(LocalDate.of(2026, 1, 23))).isEqualTo(HalfMonth.parse("2026-02-H1"));
        assertThat(HalfMonth.firstAfter(LocalDate.of(2026, 1, 1))).isEqualTo(HalfMonth.parse("2026-01-H2"));
    }

    @Test
    void what_is_no_half_month_is_refused() {
        for (var text : new String[] {"", "2026-13-H1", "2026-06-H3", "2026-06", "x", "0026-06-H1", "2026-06-H1; drop"})
            assertThatThrownBy(() -> HalfMonth.parse(text)).as(text).isInstanceOf(Refused.class);
    }
}
