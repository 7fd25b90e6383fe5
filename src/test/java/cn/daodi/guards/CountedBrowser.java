package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Somebody signed in with a demo account. */
class CountedBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    CountedBrowser(int port, String name) throws Exception {
        this.port = port;
        var account = DemoDatabase.account(name);
        var token = TOKEN.matcher(get("/sign-in"));
        assertThat(token.find()).isTrue();
        post(
                "/sign-in",
                Map.of("username", account.username(), "password", account.password(), "_csrf", token.group(1)));
    }

    int status(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .toList());
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 303);
        return answer.body();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    List<String> measured(Asking asking) throws Exception {
        StatementCounting.FINISHED.clear();
        asking.ask();
        var statements = StatementCounting.FINISHED.poll(10, TimeUnit.SECONDS);
        assertThat(statements).isNotNull();
        return statements;
    }

    interface Asking {
        String ask() throws IOException, InterruptedException;
    }
}
