package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
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

/** Plans and measures as programs read and write them. */
@DemoTest
class PlanApiTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    Viewer writer;

    @BeforeEach
    void people() {
        writer = roster.viewer(jdbc.sql("""
                select t.person_name from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject and s.number = 'E033'
                  join directory.v_tenure t on t.county = a.county and t.post = a.post and t.to_day is null
                 where a.capacity = 'CADRE'""").query(String.class).single());
    }

    private MvcTestResult send(HttpMethod method, Viewer viewer, String path, String json) {
        return pages.method(method)
                .uri("/api/v1" + path)
                .contentType("application/json")
                .content(json.getBytes(StandardCharsets.UTF_8))
                .with(People.as(viewer))
                .exchange();
    }

    @Test
    void programs_read_and_write_the_same() {
        var office = roster.viewer(People.STATIONING);
        assertThat(send(HttpMethod.GET, office, "/plans?limit=2&state=received", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo("T02");
        assertThat(send(HttpMethod.GET, office, "/plans?state=x", "")).hasStatus(422);
        assertThat(send(HttpMethod.GET, office, "/plans?cursor=x", "")).hasStatus(422);
        assertThat(send(HttpMethod.GET, office, "/measures?state=late&limit=3", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("LATE");
        assertThat(send(HttpMethod.GET, office, "/measures?state=x", "")).hasStatus(422);
        assertThat(send(HttpMethod.GET, office, "/measures?cursor=x", "")).hasStatus(422);
        long owner = jdbc.sql(
                        "select max(a.post) from directory.v_answering a join directory.v_subject s on s.county = a.county and s.id = a.subject where s.number = 'E033'")
                .query(Long.class)
                .single();
        String draft = "{\"version\":0,\"workedWith\":\"厂长\",\"aim\":\"改造\",\"measures\":[{\"what\":\"筹资\",\"owner\":"
                + owner + ",\"dueOn\":\"2026-09-28\",\"sign\":\"到账\"}]}";
        assertThat(send(HttpMethod.PUT, writer, "/plans/E033/draft", draft))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.measures[0].number")
                .isEqualTo("E033-M1");
        assertThat(send(HttpMethod.POST, writer, "/plans/E033/submission", "{}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.DELETE, writer, "/plans/E033/submission", "{}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, writer, "/plans/E033/submission", "{}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, office, "/plans/E033/return", "{\"reason\":\"再细些\"}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, writer, "/plans/E033/submission", "{}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, office, "/plans/E033/receipt", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.editions[0].edition")
                .isEqualTo(1);
        assertThat(send(HttpMethod.POST, writer, "/plans/E033/measures/E033-M1/completion", "{\"words\":\"已到账\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.measures[0].state")
                .isEqualTo("DONE");
        assertThat(send(
                        HttpMethod.POST,
                        writer,
                        "/plans/E033/visits",
                        "{\"kind\":\"MADE\",\"day\":\"2026-06-16\",\"cadre\":true,\"words\":\"又去\"}"))
                .hasStatus(422);
        assertThat(send(HttpMethod.GET, roster.viewer(People.CADRE), "/plans/E033", ""))
                .hasStatus(404);
    }

    @Test
    void a_measure_is_opened_again_and_a_plan_amended() {
        var cadre = roster.viewer(People.CADRE);
        var office = roster.viewer(People.STATIONING);
        String measures = "/plans/E001/measures/E001-M3";
        assertThat(send(HttpMethod.POST, cadre, measures + "/completion", "{\"words\":\"合同已签\"}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, cadre, measures + "/reopening", "{}")).hasStatus(422);
        assertThat(send(HttpMethod.POST, cadre, measures + "/reopening", "{\"reason\":\"一家反悔\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.measures[2].state")
                .isEqualTo("OPEN");
        int version = jdbc.sql("""
                select p.version from plans.plan p join directory.v_subject s on s.county = p.county and s.id = p.subject
                 where s.number = 'E001'""").query(Integer.class).single();
        String body = "{\"version\":%d,\"reason\":\"推迟\",\"moved\":{\"E001-M3\":\"2026-11-20\"}}";
        String path = "/plans/E001/amendment";
        assertThat(send(HttpMethod.POST, cadre, path, body.formatted(version)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.amendment")
                .isEqualTo("SUBMITTED");
        assertThat(send(HttpMethod.DELETE, cadre, path, "{}")).hasStatusOk();
        assertThat(send(HttpMethod.POST, cadre, path, body.formatted(version + 2)))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, office, path + "/return", "{\"reason\":\"写明原因\"}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, cadre, path, body.formatted(version + 4)))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, cadre, path + "/receipt", "{}")).hasStatus(404);
        assertThat(send(HttpMethod.POST, office, path + "/receipt", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.measures[2].dueOn")
                .isEqualTo("2026-11-20");
    }
}
