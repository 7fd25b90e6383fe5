package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The survey in the demo county: imported, taken by the cadre, read by year, hidden from strangers. */
@DemoTest
class SurveyTests {
    @Autowired
    Surveys surveys;

    @Autowired
    Enterprises enterprises;

    @Autowired
    SurveyOutlines outlines;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer cadre;
    Viewer office;

    @BeforeEach
    void people() {
        cadre = roster.viewer(People.CADRE);
        office = roster.viewer(People.STATIONING);
    }

    private Survey survey(String number, int year) {
        return surveys.of(office, enterprises.require(office, number).id(), year);
    }

    private String value(String number, int year, String code) {
        return survey(number, year).of(code).orElseThrow().value();
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get().uri(path).with(People.as(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, Map<String, String> fields) {
        var request = pages.post().uri(path);
        fields.forEach(request::param);
        return request.with(People.as(viewer)).exchange();
    }

    @Test
    void the_countys_own_table_gives_the_baseline_of_all_36() {
        assertThat(jdbc.sql("select count(distinct enterprise) from enterprises.answer where year = 2025")
                        .query(Integer.class)
                        .single())
                .isEqualTo(36);
        assertThat(value("E001", 2025, "output")).isEqualTo("57997");
        assertThat(value("E001", 2025, "upgrading")).isEmpty();
        assertThat(survey("E004", 2025).difficulties()).as("无 is no difficulty").isEmpty();
    }

    @Test
    void who_declares_another_size_class_than_the_rule_gives_is_told_and_both_are_kept() {
        assertThat(jdbc.sql(
                                "select number from directory.v_subject where county = '239921' and kind = 'ENTERPRISE' order by number")
                        .query(String.class)
                        .list())
                .filteredOn(number -> survey(number, 2025)
                        .officialSize(
                                enterprises.require(office, number).entry().classCode())
                        .filter(size -> !size.word().equals(survey(number, 2025).declaredSize()))
                        .isPresent())
                .as("two by staff and output, and a farm by its revenue")
                .containsExactly("E004", "E008", "E020");
    }

    @Test
    void last_years_answers_are_carried_and_only_changes_are_written() {
        surveys.take(cadre, "E001", new Surveys.Taking(2026, Map.of("staff", "590", "markets", "长三角"), Long.MAX_VALUE));
        assertThat(value("E001", 2026, "staff")).isEqualTo("590");
        assertThat(survey("E001", 2026).of("staff").orElseThrow().isCarried(2026))
                .isFalse();
        assertThat(survey("E001", 2026).of("markets").orElseThrow().isCarried(2026))
                .isTrue();
        assertThat(value("E001", 2025, "staff")).as("what was answered stays").isEqualTo("586");
    }

    @Test
    void what_authorities_hold_is_not_taken_from_a_form() {
        surveys.take(cadre, "E001", new Surveys.Taking(2025, Map.of("output", "1"), Long.MAX_VALUE));
        assertThat(value("E001", 2025, "output")).isEqualTo("57997");
    }

    @Test
    void who_typed_on_an_older_page_is_told_and_overwrites_nothing() {
        long seen = survey("E001", 2025).lastAnswer();
        surveys.take(office, "E001", new Surveys.Taking(2025, Map.of("staff", "600"), seen));
        assertThatThrownBy(() -> surveys.take(cadre, "E001", new Surveys.Taking(2025, Map.of("staff", "601"), seen)))
                .isInstanceOf(Overtaken.class);
        assertThat(value("E001", 2025, "staff")).isEqualTo("600");
    }

    @Test
    void an_enterprise_that_goes_through_its_file_confirms_it_and_the_cadre_hears_of_changes() {
        var enterprise = enterprises.require(office, "E001");
        var guest = new Guest(enterprise.id(), "E001", "范明远", enterprise.entry().name());
        surveys.take(guest, new Surveys.Taking(2025, Map.of("difficulties", "旺季缺收购资金"), Long.MAX_VALUE));
        var survey = survey("E001", 2025);
        assertThat(survey.confirmed()).isNotNull();
        assertThat(survey.of("difficulties").orElseThrow().given()).satisfies(given -> {
            assertThat(given).isNotNull();
            assertThat(given.source()).isEqualTo(AnswerSource.ENTERPRISE);
            assertThat(given.name()).isEqualTo("范明远");
        });
        assertThat(get(cadre, "/inbox")).bodyText().contains("企业核对2025年基本情况");
        assertThat(get(cadre, "/enterprises/E001")).bodyText().contains("企业（范明远）于");
    }

    @Test
    void a_refused_form_keeps_every_character_and_says_what_is_wrong_at_the_field() {
        var refused = post(
                cadre,
                "/enterprises/E001/survey/edit",
                Map.of(
                        "year", "2025",
                        "seen", "999999999",
                        "answer-staff", "1234567890123456789012345678901234567890",
                        "answer-nature", "别的",
                        "answer-products", "<script>alert('x')</script>"));
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("数字过大")
                .contains("请从选项中选取")
                .contains("1234567890123456789012345678901234567890")
                .contains("&lt;script&gt;alert('x')&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(value("E001", 2025, "staff")).isEqualTo("586");
    }

    @Test
    void strangers_find_nothing() {
        var stranger = roster.viewer(People.OTHER_CADRE);
        for (var path : new String[] {
            "/enterprises/E001",
            "/enterprises/E001/survey",
            "/enterprises/E001/survey/edit",
            "/enterprises/E001/survey/output",
            "/survey-outline",
            "/survey-outline/size",
            "/enterprises/survey.xlsx"
        }) assertThat(get(stranger, path)).as(path).hasStatus(404);
        assertThat(post(stranger, "/enterprises/E001/survey/edit", Map.of("year", "2025", "answer-staff", "1")))
                .hasStatus(404);
        assertThat(post(stranger, "/enterprises/E001/difficulty-note", Map.of()))
                .hasStatus(404);
        assertThat(get(cadre, "/enterprises/E001/survey?year=1066")).hasStatus(404);
        assertThat(get(cadre, "/enterprises/E001/survey/nothing")).hasStatus(404);
        assertThatThrownBy(() -> surveys.take(
                        roster.viewer(People.CHIEF), "E001", new Surveys.Taking(2025, Map.of("staff", "1"), 0)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_difficulty_becomes_a_note_in_one_click() {
        var noted = post(cadre, "/enterprises/E001/difficulty-note", Map.of());
        assertThat(noted).hasStatus(303);
        assertThat(get(cadre, noted.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("原料季节性不足");
    }

    @Test
    void the_office_adds_a_field_of_its_own_and_it_is_asked_from_then_on() {
        var added = post(
                office,
                "/survey-outline",
                Map.of(
                        "label", "是否通过绿色食品认证",
                        "section", "产品与市场",
                        "position", "105",
                        "kind", "YES_NO",
                        "source", "CADRE"));
        assertThat(added).hasStatus(303);
        assertThat(get(cadre, "/enterprises/E001/survey/edit")).bodyText().contains("是否通过绿色食品认证");
        var field = outlines.all(office).stream()
                .filter(each -> each.code().startsWith("own-"))
                .findFirst()
                .orElseThrow();
        surveys.take(cadre, "E001", new Surveys.Taking(2025, Map.of(field.code(), "YES"), 0));
        assertThat(post(
                        office,
                        "/survey-outline/" + field.code(),
                        Map.of(
                                "version",
                                "1",
                                "label",
                                "x",
                                "section",
                                "y",
                                "position",
                                "1",
                                "kind",
                                "TEXT",
                                "source",
                                "CADRE")))
                .hasStatus(422)
                .bodyText()
                .contains("填写方式不能再改");
        outlines.retire(office, field.code());
        assertThat(get(cadre, "/enterprises/E001/survey")).bodyText().contains("是否通过绿色食品认证");
        assertThat(get(roster.viewer(People.OTHER_CADRE), "/enterprises/E002/survey"))
                .bodyText()
                .doesNotContain("是否通过绿色食品认证");
    }

    @Test
    void a_choice_without_choices_and_an_authority_without_a_name_are_refused() {
        assertThat(post(
                        office,
                        "/survey-outline",
                        Map.of("label", "", "section", "", "position", "0", "kind", "CHOICE", "source", "AUTHORITY")))
                .hasStatus(422)
                .bodyText()
                .contains("至少要有两个选项")
                .contains("由哪个部门掌握")
                .contains("1 至 999");
    }
}
