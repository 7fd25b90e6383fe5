package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Contacts, entries and surveys as programs read and write them. */
@DemoTest
class ContactApiTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    Viewer cadre;
    Viewer stranger;

    @BeforeEach
    void people() {
        cadre = new Holders(roster, jdbc).of("E010", "CADRE");
        stranger = roster.viewer(People.OTHER_CADRE);
    }

    private MvcTestResult send(HttpMethod method, Viewer viewer, String path, String json) {
        return pages.method(method)
                .uri("/api/v1" + path)
                .contentType("application/json")
                .content(json.getBytes(StandardCharsets.UTF_8))
                .with(People.as(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String json) {
        return send(HttpMethod.POST, viewer, path, json);
    }

    private static String number(MvcTestResult result) throws UnsupportedEncodingException {
        var match = Pattern.compile("\"number\":\"([^\"]+)\"")
                .matcher(result.getResponse().getContentAsString());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private String booked(int day) throws UnsupportedEncodingException {
        var body = "{\"enterprise\":\"E010\",\"day\":\"2026-06-%d\",\"starts\":\"09:30\",\"purpose\":\"看新生产线\"}";
        var booked = post(cadre, "/entries", body.formatted(day));
        assertThat(booked).hasStatus(201);
        return number(booked);
    }

    @Test
    void an_entry_is_booked_answered_moved_agreed_and_given_up() throws UnsupportedEncodingException {
        String path = "/entries/" + booked(18);
        assertThat(post(cadre, "/entries", "{}")).hasStatus(422);
        assertThat(post(
                        cadre,
                        "/entries",
                        "{\"enterprise\":\"E010\",\"day\":\"2026-06-20\",\"starts\":\"09:30\",\"purpose\":\"x\"}"))
                .hasStatus(422);
        assertThat(post(cadre, path + "/answer", "{\"kind\":\"MOVE\",\"day\":\"2026-06-24\",\"starts\":\"14:00\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.proposed.day")
                .isEqualTo("2026-06-24");
        assertThat(post(cadre, path + "/agreement", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.day")
                .isEqualTo("2026-06-24");
        assertThat(post(new Holders(roster, jdbc).of("E010", "HEAD"), path + "/visitors", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visitors.length()")
                .isEqualTo(2);
        assertThat(post(cadre, path + "/cancellation", "{}")).hasStatus(422);
        assertThat(post(cadre, path + "/cancellation", "{\"reason\":\"会议冲突\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CANCELLED");
        assertThat(send(HttpMethod.GET, stranger, path, "")).hasStatus(404);
        assertThat(post(stranger, path + "/cancellation", "{\"reason\":\"x\"}")).hasStatus(404);
        assertThat(send(HttpMethod.GET, cadre, "/entries", "")).hasStatusOk();
    }

    @Test
    void a_contact_is_written_listed_and_withdrawn() throws UnsupportedEncodingException {
        String body = "{\"enterprise\":\"E010\",\"way\":\"%s\",\"day\":\"2026-06-17\",\"findings\":\"销售正常\"}";
        assertThat(post(cadre, "/contacts", body.formatted("ON_SITE"))).hasStatus(422);
        assertThat(post(cadre, "/contacts", "{\"way\":\"TELEPHONE\"}")).hasStatus(422);
        assertThat(post(stranger, "/contacts", body.formatted("TELEPHONE"))).hasStatus(404);
        var taken = post(cadre, "/contacts", body.formatted("TELEPHONE"));
        assertThat(taken).hasStatus(201);
        String path = "/contacts/" + number(taken);
        assertThat(send(HttpMethod.GET, cadre, "/contacts?enterprise=E010&way=TELEPHONE&limit=1", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].words.findings")
                .isEqualTo("销售正常");
        assertThat(send(HttpMethod.GET, cadre, "/contacts?cursor=x", "")).hasStatus(422);
        assertThat(send(HttpMethod.GET, stranger, path, "")).hasStatus(404);
        assertThat(post(stranger, path + "/withdrawal", "{\"reason\":\"x\"}")).hasStatus(404);
        assertThat(post(cadre, path + "/withdrawal", "{\"reason\":\"记错企业\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.withdrawnReason")
                .isEqualTo("记错企业");
    }

    @Test
    void a_survey_is_read_and_taken() {
        String path = "/enterprises/E010/survey";
        assertThat(send(HttpMethod.GET, cadre, path, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.year")
                .isEqualTo(2025);
        String body = "{\"year\":2025,\"seen\":999999999,\"answers\":{\"staff\":\"%s\"}}";
        assertThat(post(cadre, path, body.formatted("412")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.answers[2].value")
                .isEqualTo("412");
        assertThat(post(cadre, path, body.formatted("很多"))).hasStatus(422);
        assertThat(post(cadre, path, "{\"year\":2025,\"answers\":{\"staff\":\"413\"}}"))
                .as("of what was seen nothing is said")
                .hasStatus(409);
        assertThat(post(cadre, path, "{\"year\":1066}")).hasStatus(404);
        assertThat(send(HttpMethod.GET, cadre, path + "?year=1066", "")).hasStatus(404);
        assertThat(send(HttpMethod.GET, stranger, path, "")).hasStatus(404);
        assertThat(post(stranger, path, body.formatted("1"))).hasStatus(404);
    }
}
