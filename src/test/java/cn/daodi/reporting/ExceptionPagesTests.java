package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 延期与免报 as the office presses it, and as a program asks for it. Of an enterprise that owes the first half of June 2026. */
@DemoTest
class ExceptionPagesTests {
    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private String report = "";

    @BeforeEach
    void owed() {
        report = "/reports/" + jdbc.sql("""
                select s.number from reporting.v_report r join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.period = '2026-06-H1' and r.state = 'DUE' and r.kind = 'ENTERPRISE' order by s.number limit 1""").query(String.class).single() + "/2026-06-H1";
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(People.as(roster, People.STATIONING)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String type, String body) {
        return pages.method(method)
                .uri(path)
                .contentType(type)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(People.as(roster, People.STATIONING))
                .exchange();
    }

    private MvcTestResult post(String path, String fields) {
        return send(HttpMethod.POST, path, "application/x-www-form-urlencoded", fields);
    }

    private MvcTestResult ask(HttpMethod method, String json) {
        return send(method, "/api/v1" + report + "/exception", "application/json", json);
    }

    @Test
    void to_excuse_is_confirmed_and_can_be_taken_back() {
        assertThat(get(report + "/exception")).bodyText().contains("name=\"confirmed\"");
        assertThat(post(report + "/exception/none-owed", "reason=停产"))
                .hasStatus(422)
                .bodyText()
                .contains("请勾选确认本期免报。", "停产");
        assertThat(post(report + "/exception/none-owed", "reason=停产&confirmed=true"))
                .hasRedirectedUrl(report + "?said=excused");
        assertThat(get(report)).bodyText().contains("撤回免报");
        assertThat(get(report + "/exception")).bodyText().doesNotContain("name=\"due\"");
        assertThat(post(report + "/exception/none-owed/withdrawal", "reason=点错了"))
                .hasRedirectedUrl(report + "?said=owed-again");
        assertThat(get(report)).bodyText().contains("撤回半月报（2026年6月上半月）的免报，照常填报：点错了");
    }

    @Test
    void a_program_says_in_so_many_words_that_a_report_is_not_owed() {
        for (var body :
                new String[] {"{\"reason\":\"停产\"}", "{\"reason\":\"停产\",\"due\":\"2026-06-22\",\"excuse\":true}"})
            assertThat(ask(HttpMethod.POST, body)).hasStatus(422).bodyText().contains("二者只取其一");
        assertThat(ask(HttpMethod.POST, "{\"reason\":\"停产\",\"excuse\":true}"))
                .hasStatusOk()
                .bodyText()
                .contains("EXCUSED");
        assertThat(ask(HttpMethod.DELETE, "{\"reason\":\"点错了\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("DUE");
        assertThat(ask(HttpMethod.POST, "{\"reason\":\"停产\",\"due\":\"2026-06-20\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("2026-06-20 是休息日，请改为下一个工作日 2026-06-22。");
    }

    @Test
    void what_an_address_says_wrongly_is_named() {
        assertThat(get("/reports/list?period=x")).hasStatus(422).bodyText().contains("「x」不是半月，应如 2026-06-H1。");
        assertThat(get("/reports/list?state=x")).hasStatus(422).bodyText().contains("参数 state 的值「x」不能识别");
    }
}
