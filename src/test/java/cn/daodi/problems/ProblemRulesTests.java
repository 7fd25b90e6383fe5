package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Refused;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits a county may choose, and those it may begin with. */
class ProblemRulesTests {
    private static ProblemRules rules(Limit ordinary, OfficeHours.Day day, int extensions) {
        var days = Limit.days(1);
        return new ProblemRules("own", day, days, days, days, ordinary, days, days, days, extensions, 1, 3, 20, 0);
    }

    private static List<String> faults(ProblemRules rules) {
        var refused = catchThrowableOfType(Refused.class, rules::check);
        return refused == null
                ? List.of()
                : refused.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList();
    }

    private static OfficeHours.Day day(int opens, int noon, int afternoon, int closes) {
        return new OfficeHours.Day(
                LocalTime.of(opens, 0), LocalTime.of(noon, 0), LocalTime.of(afternoon, 0), LocalTime.of(closes, 0));
    }

    @Test
    void a_limit_is_at_least_one_and_within_reason() {
        assertThat(faults(rules(Limit.days(0), OfficeHours.Day.USUAL, 2)))
                .containsExactly("ordinary.amount problem-rules.range");
        assertThat(faults(rules(Limit.hours(73), OfficeHours.Day.USUAL, 2)))
                .containsExactly("ordinary.amount problem-rules.range");
        assertThat(faults(rules(Limit.days(73), OfficeHours.Day.USUAL, 2))).isEmpty();
        assertThat(faults(rules(Limit.days(1), OfficeHours.Day.USUAL, 10)))
                .containsExactly("extensions problem-rules.range");
    }

    @Test
    void the_times_of_a_day_follow_one_another_and_a_noon_break_is_not_needed() {
        assertThat(faults(rules(Limit.days(5), day(8, 12, 12, 17), 2))).isEmpty();
        assertThat(faults(rules(Limit.days(5), day(12, 12, 11, 11), 2)))
                .containsExactly(
                        "noon problem-rules.order", "afternoon problem-rules.order", "closes problem-rules.order");
    }

    @Test
    void every_preset_is_allowed_and_the_standard_one_is_what_holds_without_a_choice() {
        assertThat(Preset.ALL)
                .extracting(Preset::code)
                .containsExactly("standard", "jiaozuo", "zhongshan", "quanzhou", "xinyang", "yantai");
        assertThat(Preset.ALL)
                .allSatisfy(preset -> assertThat(faults(preset.rules())).isEmpty());
        assertThat(Preset.of("standard").orElseThrow().rules()).isEqualTo(ProblemRules.STANDARD);
    }

    @Test
    void the_presets_say_what_their_sources_say() {
        assertThat(rules("jiaozuo").ordinary()).isEqualTo(Limit.calendarDays(7));
        assertThat(rules("zhongshan").contact()).isEqualTo(Limit.hours(1));
        assertThat(rules("zhongshan").ordinary()).isEqualTo(Limit.days(5));
        assertThat(rules("quanzhou").ordinary()).isEqualTo(Limit.days(7));
        assertThat(rules("quanzhou").rule()).isEqualTo(Limit.hours(7));
        assertThat(rules("xinyang").ordinary()).isEqualTo(Limit.calendarDays(7));
        assertThat(rules("yantai").as("standard", OfficeHours.Day.USUAL, 0)).isEqualTo(ProblemRules.STANDARD);
    }

    private static ProblemRules rules(String preset) {
        return Preset.of(preset).orElseThrow().rules();
    }
}
