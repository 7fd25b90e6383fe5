package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Limit;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 办理时限 in the demo county: read with the calendar, changed by the stationing office alone. */
@DemoTest
class ProblemSettingsTests {
    private static final OfficeHours.Day LATER =
            new OfficeHours.Day(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(12, 0), LocalTime.of(17, 0));

    @Autowired
    ProblemSettings settings;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer office;

    @BeforeEach
    void people() {
        office = roster.viewer(People.STATIONING);
    }

    private static ProblemRules jiaozuo(OfficeHours.Day day, int version) {
        return Preset.of("jiaozuo").orElseThrow().in(day, version);
    }

    @Test
    void without_a_choice_the_standard_holds_in_the_countys_calendar() {
        var timing = settings.timing(office.county());
        assertThat(timing.rules()).isEqualTo(ProblemRules.STANDARD);
        assertThat(timing.hours().day()).isEqualTo(OfficeHours.Day.USUAL);
        var calendar = timing.hours().calendar();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.isOfficial(LocalDate.of(2026, 6, 17))).isTrue();
        assertThat(calendar.isOfficial(LocalDate.of(2031, 6, 17))).isFalse();
        assertThat(settings.timing("000000").hours().calendar().officialYears()).isEmpty();
    }

    @Test
    void what_the_office_chooses_holds_and_is_in_the_journal() {
        settings.change(office, jiaozuo(LATER, 0));
        var timing = settings.timing(office.county());
        assertThat(timing.rules()).isEqualTo(jiaozuo(LATER, 1));
        assertThat(timing.hours().day()).isEqualTo(LATER);
        assertThat(jdbc.sql("select facts[1] from activity.journal where kind = 'ProblemRulesChanged'")
                        .query(String.class)
                        .list())
                .containsExactly("7 CALENDAR_DAYS");
    }

    @Test
    void a_preset_with_a_changed_figure_is_the_countys_own() {
        var rules = jiaozuo(LATER, 0);
        settings.change(
                office,
                new ProblemRules(
                        "jiaozuo",
                        LATER,
                        rules.judge(),
                        rules.accept(),
                        Limit.hours(2),
                        rules.ordinary(),
                        rules.harder(),
                        rules.complex(),
                        rules.rule(),
                        0,
                        0,
                        5,
                        100,
                        0));
        assertThat(settings.rules(office).preset()).isEqualTo("own");
        assertThat(settings.rules(office).contact()).isEqualTo(Limit.hours(2));
    }

    @Test
    void who_changes_what_another_changed_meanwhile_is_told() {
        settings.change(office, jiaozuo(LATER, 0));
        assertThatThrownBy(() -> settings.change(office, jiaozuo(LATER, 0))).isInstanceOf(Overtaken.class);
    }

    @Test
    void nobody_else_changes_or_sees_them() {
        for (var name : new String[] {People.CADRE, People.INVESTMENT, People.CHIEF, People.SYS_ADMIN}) {
            var stranger = roster.viewer(name);
            assertThatThrownBy(() -> settings.change(stranger, jiaozuo(LATER, 0)))
                    .isInstanceOf(NotVisible.class);
            assertThat(get(stranger, "/problems/rules")).hasStatus(404);
        }
    }

    @Test
    void a_preset_looked_at_fills_the_form_and_changes_nothing() {
        assertThat(get(office, "/problems/rules?preset=zhongshan"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"preset\" value=\"zhongshan\"", "表中已填入“中山“马上办””的时限");
        assertThat(settings.rules(office)).isEqualTo(ProblemRules.STANDARD);
    }

    @Test
    void figures_out_of_reason_are_refused_at_their_field_and_stay_typed() {
        var fields = fields();
        fields.put("ordinary.amount", "0");
        fields.put("harder.amount", "abc");
        assertThat(post(office, fields)).hasStatus(422).bodyText().contains("id=\"w-harder.amount\"", "value=\"abc\"");
        fields.put("harder.amount", "15");
        fields.put("closes", "08:00");
        assertThat(post(office, fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"w-ordinary.amount\"", "请填 1 至 365 之间的整数。", "id=\"w-closes\"", "须晚于 13:30");
        assertThat(settings.rules(office)).isEqualTo(ProblemRules.STANDARD);
    }

    @Test
    void what_is_typed_is_kept() {
        var fields = fields();
        fields.put("contact.unit", "HOURS");
        fields.put("contact.amount", "4");
        assertThat(post(office, fields)).hasStatus(303);
        assertThat(settings.rules(office).contact()).isEqualTo(Limit.hours(4));
        assertThat(settings.rules(office).preset()).isEqualTo("own");
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var stage : new String[] {"judge", "accept", "contact", "ordinary", "harder", "complex", "rule"}) {
            fields.put(stage + ".amount", "5");
            fields.put(stage + ".unit", "DAYS");
        }
        fields.putAll(Map.of("preset", "standard", "extensions", "2", "extensionNotice", "1", "sponsorAfter", "3"));
        fields.putAll(Map.of("callBackPercent", "20", "opens", "08:30", "noon", "12:00", "afternoon", "13:30"));
        fields.putAll(Map.of("closes", "17:30", "version", "0"));
        return fields;
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get().uri(path).with(People.as(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, Map<String, String> fields) {
        var request = pages.post().uri("/problems/rules");
        fields.forEach(request::param);
        return request.with(People.as(viewer)).exchange();
    }
}
