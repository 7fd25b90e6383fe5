package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Guessing a PIN against a running server, where every refusal is undone and only the count remains. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class DoorLockTests {
    @Autowired
    Doors doors;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private String door;
    private String consent;

    @BeforeEach
    void issue() throws IOException, InterruptedException {
        door = "/e/"
                + doors.issue(roster.viewer(People.STATIONING), "E010", LocalDate.of(2027, 1, 31))
                        .token();
        consent = door + "/consents/" + jdbc.sql("""
                        select max(t.id) from enterprises.stationing t
                          join directory.v_subject s on s.county = t.county and s.id = t.enterprise where s.number = 'E010'""").query(Long.class).single();
        assertThat(post(door + "/pin", "pin=2580&repeated=2580").statusCode()).isEqualTo(303);
    }

    private HttpRequest request(String path, String form) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(request(path, form), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void after_five_wrong_pins_the_right_one_is_refused_too() throws IOException, InterruptedException {
        for (int left = 4; left > 0; left--)
            assertThat(post(consent, "pin=9999").body()).contains("还可以试 " + left + " 次");
        assertThat(post(consent, "pin=9999").body()).contains("已锁定");
        var right = post(consent, "pin=2580");
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("已锁定");
        assertThat(right.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("SESSION"));
        jdbc.sql("update enterprises.door set locked_until = timestamptz '2026-06-01' where revoked_at is null")
                .update();
        assertThat(post(consent, "pin=9999").body()).as("half an hour later").contains("还可以试 4 次");
        assertThat(post(consent, "pin=2580").statusCode()).isEqualTo(303);
    }

    @Test
    void twenty_guesses_at_once_are_five() {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 20; i++)
            answers.add(client.sendAsync(request(consent, "pin=99" + (10 + i)), HttpResponse.BodyHandlers.ofString()));
        long compared = answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.body().contains("还可以试"))
                .count();
        assertThat(compared).isEqualTo(4);
        assertThat(jdbc.sql(
                                "select locked_until is not null from enterprises.door where revoked_at is null and enterprise ="
                                        + " (select id from directory.v_subject where county = '239921' and number = 'E010')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
