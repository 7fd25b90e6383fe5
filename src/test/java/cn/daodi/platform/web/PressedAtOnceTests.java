package cn.daodi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The same key six times in the same moment: one change, six times the same answer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class PressedAtOnceTests {
    private static final int PRESSES = 6;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void what_is_raised_is_there_once_and_all_are_told_its_number() throws Exception {
        var answers = atOnce("/api/v1/problems", """
                {"enterprises":["E001"],"category":"FINANCE","anyway":true,"words":"同一时刻提交六次的问题"}""");
        assertThat(answers).hasSize(1).first().asString().contains("\"number\"");
        assertThat(count("select count(*) from problems.problem where words = '同一时刻提交六次的问题'"))
                .isEqualTo(1);
    }

    @Test
    void a_press_that_comes_too_late_for_the_deed_is_told_what_the_first_was_told() throws Exception {
        atOnce("/api/v1/problems", """
                {"enterprises":["E001"],"category":"LABOUR","anyway":true,"words":"同一时刻撤回六次的问题"}""");
        String number = jdbc.sql("select number from problems.problem where words = '同一时刻撤回六次的问题'")
                .query(String.class)
                .single();
        var answers = atOnce("/api/v1/problems/" + number + "/withdrawal", "{\"reason\":\"重复\"}");
        assertThat(answers).hasSize(1).first().asString().startsWith("20");
        assertThat(count("select count(*) from activity.journal where kind = 'ProblemWithdrawn' and path = '/problems/"
                        + number + "'"))
                .isEqualTo(1);
    }

    /** The different answers that six presses with one key got, each its status and its body. */
    private List<String> atOnce(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + DemoDatabase.account(People.CADRE).token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        Callable<String> press = () -> {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        };
        try (var hands = Executors.newFixedThreadPool(PRESSES)) {
            var answers = new TreeSet<String>();
            for (var answer : hands.invokeAll(Collections.nCopies(PRESSES, press))) answers.add(answer.get());
            return List.copyOf(answers);
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
