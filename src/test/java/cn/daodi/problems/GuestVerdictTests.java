package cn.daodi.problems;

import static cn.daodi.support.ProblemRows.at;
import static cn.daodi.support.ProblemRows.unitOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.People;
import cn.daodi.support.ProblemRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 企业评价 at its own door. */
@DemoTest
class GuestVerdictTests {
    private static final String PIN = "7391";

    @Autowired
    Doors doors;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer office;
    Desk guest;
    String door;
    ProblemRows rows;

    @BeforeEach
    void open() {
        office = roster.viewer(People.STATIONING);
        guest = new Desk(pages, null);
        door = "/e/" + doors.issue(office, "E010", LocalDate.of(2027, 1, 31)).token();
        rows = new ProblemRows(jdbc);
        rows.noOthers();
        assertThat(guest.post(door + "/pin", "pin", PIN, "repeated", PIN)).hasStatus(303);
    }

    private String body(String path) {
        var answer = guest.get(door + path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void answered(String number) {
        String unit = unitOf(People.UNIT_HEAD);
        rows.put(
                "E010",
                number,
                "ANSWERED",
                Map.of(
                        "origin",
                        "'ENTERPRISE'",
                        "handler",
                        unit,
                        "pause",
                        "'ENTERPRISE'",
                        "answered_at",
                        at("2026-06-16 10:00")));
        reply(number, "ANSWER", "已联系技校，周五招聘会留了摊位");
    }

    private void reply(String number, String kind, String words) {
        jdbc.sql("""
                insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at)
                select county, id, :kind, :words, '某某', '县人社局', now() from problems.problem where number = :number""")
                .param("kind", kind)
                .param("words", words)
                .param("number", number)
                .update();
    }

    private String state(String number) {
        return jdbc.sql("select state from problems.problem where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    @Test
    void the_verdict_asks_for_the_pin_and_is_given_once() {
        answered("X-1");
        String path = door + "/problems/X-1/verdict";
        assertThat(body("")).contains("请说说解决了没有");
        assertThat(body("/problems/X-1")).contains("已联系技校", path);
        assertThat(guest.post(path, "solved", "true", "pin", "9999"))
                .hasStatus(422)
                .bodyText()
                .contains("还可以试 4 次");
        assertThat(guest.post(path, "pin", PIN)).hasStatus(422);
        assertThat(state("X-1")).isEqualTo("ANSWERED");
        assertThat(guest.post(path, "solved", "true", "satisfaction", "FAIRLY", "words", "谢谢", "pin", PIN))
                .hasStatus(303);
        assertThat(state("X-1")).isIn("CLOSED", "CONFIRMED");
        assertThat(guest.post(path, "solved", "true", "pin", PIN)).hasStatus(422);
        assertThat(jdbc.sql(
                                "select v.satisfaction from problems.verdict v join problems.problem p on p.county = v.county and p.id = v.problem where p.number = 'X-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("FAIRLY");
    }

    @Test
    void not_solved_sends_it_back() {
        answered("X-1");
        assertThat(guest.post(
                        door + "/problems/X-1/verdict",
                        "solved",
                        "false",
                        "remaining",
                        "只来了两个人",
                        "satisfaction",
                        "",
                        "pin",
                        PIN))
                .hasStatus(303);
        assertThat(state("X-1")).isEqualTo("HANDLING");
        assertThat(body("/problems/X-1")).contains("正在办理");
    }
}
