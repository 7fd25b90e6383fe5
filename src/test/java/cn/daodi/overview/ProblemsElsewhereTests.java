package cn.daodi.overview;

import static cn.daodi.support.ProblemRows.at;
import static cn.daodi.support.ProblemRows.unitOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import cn.daodi.support.ProblemRows;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Problems in search, on the cards of the workbench and on a leader's page. */
@DemoTest
class ProblemsElsewhereTests {
    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    ProblemRows rows;

    @BeforeEach
    void noOthers() {
        rows = new ProblemRows(jdbc);
        rows.noOthers();
    }

    private String page(Viewer viewer, String path) {
        var answer = pages.get().uri(path).with(People.as(viewer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private boolean finds(Viewer viewer, String query, String number) {
        return page(viewer, "/search?q=" + query).contains("href=\"/problems/" + number + "\"");
    }

    private Viewer as(String name) {
        return roster.viewer(name);
    }

    @Test
    void a_problem_is_found_by_its_number_and_its_words_by_the_offices_and_whoever_answers_for_the_enterprise() {
        rows.put("E001", "X-0001", "REGISTERED", Map.of("words", "'蒸汽管网压力不足<b>'"));
        for (var name : new String[] {People.STATIONING, People.CHIEF, People.TARGETS, People.CADRE}) {
            assertThat(finds(as(name), "蒸汽管网", "X-0001")).as(name).isTrue();
            assertThat(finds(as(name), "x-0001", "X-0001")).as(name).isTrue();
        }
        assertThat(page(as(People.CADRE), "/search?q=蒸汽管网"))
                .contains("压力不足&lt;b&gt;", "待研判")
                .doesNotContain("压力不足<b>");
    }

    @Test
    void others_do_not_find_it() {
        rows.put("E001", "X-0001", "REGISTERED", Map.of("words", "'蒸汽管网压力不足'"));
        for (var name : new String[] {People.OTHER_CADRE, People.SYS_ADMIN, People.AUDITOR})
            assertThat(finds(as(name), "蒸汽管网", "X-0001")).as(name).isFalse();
    }

    @Test
    void a_unit_finds_what_it_handles_or_shall_handle_and_a_raiser_what_he_raised() {
        var unit = as(People.UNIT_HEAD);
        String own = unitOf(People.UNIT_HEAD);
        String away = "E001";
        jdbc.sql(
                        "update directory.answering set to_day = date '2026-06-01' where to_day is null and subject = (select id from"
                                + " directory.subject where county = '239921' and number = 'E001')")
                .update();
        rows.put(away, "X-0001", "ASSIGNED", Map.of("next_unit", own));
        rows.put(away, "X-0002", "HANDLING", Map.of());
        rows.put(
                away,
                "X-0003",
                "HANDLING",
                Map.of(
                        "raised_post",
                        String.valueOf(as(People.CADRE).acting().id().serial())));
        assertThat(finds(unit, "X-0001", "X-0001")).isTrue();
        assertThat(finds(unit, "X-0002", "X-0002")).isFalse();
        jdbc.sql("insert into problems.part (county, problem, unit, part, from_at, to_at) select county, id, " + own
                        + ", 'SUPPORTER', raised_at, raised_at from problems.problem where number = 'X-0002'")
                .update();
        assertThat(finds(unit, "X-0002", "X-0002")).isTrue();
        assertThat(finds(as(People.CADRE), "X-0003", "X-0003")).isTrue();
        assertThat(finds(as(People.CADRE), "X-0002", "X-0002")).isFalse();
    }

    @Test
    void a_card_counts_the_open_problems_of_its_subject() {
        var cadre = as(People.CADRE);
        assertThat(page(cadre, "/")).doesNotContain("/problems?subject=E001");
        rows.put("E001", "X-0001", "REGISTERED", Map.of());
        rows.put("E001", "X-0002", "CLOSED", Map.of("outcome", "'SOLVED'", "closed_at", at("2026-06-16 10:00")));
        assertThat(page(cadre, "/")).contains("<a href=\"/problems?subject=E001\">1 条</a>");
    }

    @Test
    void the_leaders_page_says_how_many_are_open_and_overdue() {
        var leader = new Holders(roster, jdbc).of("E001", "SPONSOR");
        rows.put("E001", "X-0001", "HANDLING", Map.of("due_at", at("2026-06-16 17:30")));
        rows.put("E001", "X-0002", "HANDLING", Map.of("due_at", at("2026-06-17 17:30")));
        long post = leader.posts().stream()
                .filter(held -> held.roles().contains(Role.LEADER))
                .findFirst()
                .orElseThrow()
                .id()
                .serial();
        assertThat(page(leader, "/leaders/" + post + "/overview")).contains("未办结问题", "2 件", "超期 1 件");
    }
}
