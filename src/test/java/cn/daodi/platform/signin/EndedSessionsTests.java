package cn.daodi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Accounts;
import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Who is signed in when the account is closed is out with the next click; others go on. What changes who somebody is, too. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class EndedSessionsTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    Accounts accounts;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void a_closed_accounts_session_ends_at_once() throws Exception {
        var leaving = signedIn("任玉兰");
        var staying = signedIn(People.CADRE);
        assertThat(get(leaving, "/inbox").statusCode()).isEqualTo(200);
        accounts.close(roster.viewer(People.SYS_ADMIN), roster.viewer("任玉兰").person());
        var answer = get(leaving, "/inbox");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).contains("/sign-in");
        assertThat(get(staying, "/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void what_changes_who_one_is_shows_with_the_next_click() throws Exception {
        var client = signedIn("许志强");
        long person = roster.viewer("许志强").person().serial();
        assertThat(get(client, "/inbox").body()).doesNotContain("许志刚");
        jdbc.sql("update directory.person set name = '许志刚' where id = :person")
                .param("person", person)
                .update();
        assertThat(get(client, "/inbox").body()).contains("许志刚");
        jdbc.sql("update directory.tenure set to_day = from_day where person = :person and to_day is null")
                .param("person", person)
                .update();
        assertThat(get(client, "/inbox").statusCode()).isEqualTo(404);
    }

    @Test
    void what_ones_posts_no_longer_answer_for_is_gone_with_the_next_click() throws Exception {
        var client = signedIn("万欣");
        assertThat(get(client, "/enterprises/E002").statusCode()).isEqualTo(200);
        jdbc.sql("update directory.answering set to_day = from_day where post = :post")
                .param("post", roster.viewer("万欣").acting().id().serial())
                .update();
        assertThat(get(client, "/enterprises/E002").statusCode()).isEqualTo(404);
        assertThat(get(client, "/").body()).doesNotContain("/enterprises/E002");
    }

    @Test
    void who_looked_at_nothing_for_minutes_gets_a_long_workbook_whole() throws Exception {
        var client = signedIn(People.STATIONING);
        jdbc.sql("""
                insert into activity.note (county, number, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at)
                select county, number || '-' || copy, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at
                  from activity.note, generate_series(1, 20) copy""").update();
        jdbc.sql("update platform.spring_session set last_access_time = last_access_time - 120000")
                .update();
        var workbook = client.send(
                HttpRequest.newBuilder(at("/notes/export.xlsx")).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(workbook.statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook.body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(20_000);
        }
    }

    @Test
    void a_probe_begins_no_session_a_form_does() throws Exception {
        var probe = HttpClient.newHttpClient();
        assertThat(get(probe, "/health").headers().firstValue("set-cookie")).isEmpty();
        assertThat(get(probe, "/sign-in").headers().firstValue("set-cookie")).isPresent();
    }

    private HttpClient signedIn(String name) throws IOException, InterruptedException {
        var account = DemoDatabase.account(name);
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var token = TOKEN.matcher(get(client, "/sign-in").body());
        assertThat(token.find()).isTrue();
        String form = "username=" + account.username() + "&password=" + account.password() + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
