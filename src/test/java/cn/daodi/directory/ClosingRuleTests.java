package cn.daodi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosingRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Test
    void a_closing_has_a_reason_and_a_day_that_has_come() {
        assertThatCode(() -> new Closing(TODAY, "机构改革").check(TODAY)).doesNotThrowAnyException();
        refused(new Closing(TODAY.plusDays(1), "机构改革"), "date.future");
        refused(new Closing(TODAY, "  "), "required");
        refused(new Closing(TODAY, "因".repeat(201)), "too-long");
        refused(new Closing(TODAY.plusDays(1), ""), "date.future", "required");
    }

    private static void refused(Closing closing, String... codes) {
        assertThatThrownBy(() -> closing.check(TODAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .extracting(Refused.Fault::code)
                        .containsExactly(codes));
    }
}
