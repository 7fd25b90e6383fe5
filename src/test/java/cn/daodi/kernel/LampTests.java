package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Lamp.Colour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lamp of a subject, as the rule reads. */
class LampTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final LocalDate YEARS_END = LocalDate.of(2026, 12, 31);

    @Test
    void without_a_received_plan_there_is_nothing_to_measure_by() {
        assertThat(Lamp.of(new Lamp.Facts(null, TODAY.minusDays(90), null, 2, null, null, null), TODAY))
                .extracting(Lamp::colour, Lamp::rule)
                .containsExactly(Colour.NONE, "unplanned");
        assertThat(Lamp.of(new Lamp.Facts(TODAY.minusDays(1), null, null, 0, null, null, null), TODAY)
                        .rule())
                .isEqualTo("unplanned");
    }

    @Test
    void a_measure_due_today_is_not_late_and_one_of_yesterday_is() {
        assertThat(lit(TODAY, null, 0)).isEqualTo(Colour.GREEN);
        assertThat(lit(TODAY.minusDays(1), null, 0)).isEqualTo(Colour.YELLOW);
    }

    @Test
    void late_by_thirty_days_is_yellow_and_by_one_more_red() {
        assertThat(lit(TODAY.minusDays(30), null, 0)).isEqualTo(Colour.YELLOW);
        assertThat(lit(TODAY.minusDays(31), null, 0)).isEqualTo(Colour.RED);
    }

    @Test
    void an_open_promise_is_yellow_even_before_its_day() {
        assertThat(lit(null, TODAY.plusDays(9), 0)).isEqualTo(Colour.YELLOW);
    }

    @Test
    void one_broken_promise_lights_nothing_and_two_running_light_red() {
        assertThat(lit(null, null, 1)).isEqualTo(Colour.GREEN);
        assertThat(lit(null, null, 2)).isEqualTo(Colour.RED);
    }

    @Test
    void what_rests_is_judged_by_nothing_until_the_rest_is_over() {
        var rests = new Lamp.Facts(YEARS_END, TODAY.minusDays(60), null, 2, TODAY.minusDays(10), null, null);
        assertThat(Lamp.of(rests, TODAY).rule()).isEqualTo("paused");
        var over =
                new Lamp.Facts(YEARS_END, TODAY.minusDays(60), null, 0, TODAY.minusDays(10), TODAY.minusDays(1), null);
        assertThat(Lamp.of(over, TODAY).colour()).isEqualTo(Colour.RED);
        var later = new Lamp.Facts(YEARS_END, null, null, 0, TODAY.plusDays(1), null, null);
        assertThat(Lamp.of(later, TODAY).colour()).isEqualTo(Colour.GREEN);
    }

    private static Colour lit(@Nullable LocalDate oldestDue, @Nullable LocalDate promisedOn, int broken) {
        return Lamp.of(new Lamp.Facts(YEARS_END, oldestDue, promisedOn, broken, null, null, null), TODAY)
                .colour();
    }
}
