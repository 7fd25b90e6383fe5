package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 摸底调查 and 统计上大中小微型企业划分办法 as rules. */
class SurveyRulesTests {
    private static OutlineField field(FieldKind kind) {
        var choices = kind == FieldKind.CHOICE ? List.of("民营", "集体") : List.<String>of();
        return new OutlineField(
                "x", "基本情况", 10, "某项", null, kind, null, choices, FieldSource.ENTERPRISE, null, false, 1);
    }

    private static Optional<String> fault(FieldKind kind, String typed) {
        return kind.fault(field(kind), typed).map(Refused.Fault::code);
    }

    @ParameterizedTest
    @CsvSource({
        "C1311, 1000, 40000, LARGE",
        "C1311, 1000, 39999, MEDIUM",
        "C1311,  999, 90000, MEDIUM",
        "C1311,  300,  2000, MEDIUM",
        "C1311,  299, 57997, SMALL",
        "B0610, 1200,  1000, SMALL",
        "D4411,   19, 90000, MICRO",
        "D4411,  500,   299, MICRO",
        "A0111,   ,   20000, LARGE",
        "A0111,    5,   500, MEDIUM",
        "A0111,    5,    49, MICRO",
    })
    void a_class_needs_both_lower_limits_in_industry_and_revenue_alone_in_agriculture(
            String code, BigDecimal staff, BigDecimal revenue, SizeClass size) {
        assertThat(SizeClass.of(code, staff, revenue)).contains(size);
    }

    @Test
    void without_trade_staff_or_revenue_or_in_another_trade_no_class_is_computed() {
        assertThat(SizeClass.of(null, BigDecimal.TEN, BigDecimal.TEN)).isEmpty();
        assertThat(SizeClass.of("C1311", null, BigDecimal.TEN)).isEmpty();
        assertThat(SizeClass.of("C1311", BigDecimal.TEN, null)).isEmpty();
        assertThat(SizeClass.of("H6110", BigDecimal.TEN, BigDecimal.TEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'1,280.50', 1280.5", "007, 7", "-3, -3", "1280, 1280", "100, 100"})
    void a_number_is_kept_plainly(String typed, String kept) {
        assertThat(fault(FieldKind.NUMBER, typed)).isEmpty();
        assertThat(FieldKind.NUMBER.tidy(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "一千二, survey.number",
        "1e5, survey.number",
        "12万, survey.number",
        "NaN, survey.number",
        "1234567890123456789012345678901234567890, survey.number-size",
        "1.23456, survey.number-size",
    })
    void a_number_of_forty_digits_or_none_at_all_is_refused_saying_why(String typed, String code) {
        assertThat(fault(FieldKind.NUMBER, typed)).contains(code);
    }

    @Test
    void a_choice_is_one_of_the_fields_own_words() {
        assertThat(fault(FieldKind.CHOICE, "民营")).isEmpty();
        assertThat(fault(FieldKind.CHOICE, "民营的")).contains("survey.choice");
    }

    @Test
    void dates_yes_and_no_and_texts_are_read_strictly() {
        assertThat(fault(FieldKind.DATE, "2026-02-30")).contains("survey.date");
        assertThat(fault(FieldKind.DATE, "0026-02-03")).contains("survey.date");
        assertThat(fault(FieldKind.DATE, "1998-07-01")).isEmpty();
        assertThat(fault(FieldKind.YES_NO, "maybe")).contains("survey.yes-no");
        assertThat(fault(FieldKind.TEXT, "长".repeat(501))).contains("too-long");
        assertThat(fault(FieldKind.TEXT, "<script>alert(1)</script>")).isEmpty();
    }

    @Test
    void the_standard_outline_holds_the_thirteen_matters_and_asks_nobody_for_what_authorities_hold() {
        var fields = StandardOutline.fields();
        assertThat(fields)
                .hasSize(14)
                .extracting(OutlineField::position)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(fields.stream().filter(field -> !field.isAsked()))
                .extracting(OutlineField::code)
                .containsExactly("output", "profit-and-tax", "profit");
    }
}
