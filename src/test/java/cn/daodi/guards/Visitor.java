package cn.daodi.guards;

import cn.daodi.kernel.Role;
import cn.daodi.support.DemoDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies and, for the API, a token. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    /** Everything a form might ask for, so that rights are asked before input. */
    private static final String BODY =
            "words=x&reason=x&answer=x&post=1&name=%E7%94%B2&from=2026-06-17&to=2026-06-18&on=2026-06-16&saidBy=x&interest=&lastDay=2026-06-17"
                    + "&person=1&role=LEADER&title=x&kind=STAFF&position=1&version=1&present=x&password=x&repeated=x&code=x&_draft=notes/new&back=/&starts=&startsOn=2026-01-01&endsOn=2026-12-31"
                    + "&sheet=x&row=1&field=x&lang=zh&subject=&username=x&reportAfter=2";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String name;
    private final String token;
    private String csrf = "";

    private Visitor(int port, String name, String token) {
        this.base = "http://127.0.0.1:" + port;
        this.name = name;
        this.token = token;
    }

    static Visitor nobody(int port) throws IOException, InterruptedException {
        var visitor = new Visitor(port, "visitor", "");
        visitor.csrf = visitor.tokenOf("/sign-in");
        return visitor;
    }

    static Visitor signedIn(int port, Role role) throws IOException, InterruptedException {
        var account = Files.readAllLines(DemoDatabase.DATA.resolve("demo-accounts.csv")).stream()
                .map(line -> List.of(line.split(",")))
                .filter(cells -> cells.getFirst().equals(role.name()) && named(cells, role))
                .findFirst()
                .orElseThrow();
        var visitor = new Visitor(port, role.name(), account.get(5));
        String form =
                "username=" + account.get(3) + "&password=" + account.get(4) + "&_csrf=" + visitor.tokenOf("/sign-in");
        visitor.send(visitor.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        visitor.csrf = visitor.tokenOf("/");
        return visitor;
    }

    /** People whose own object is E001 or T01. */
    private static boolean named(List<String> cells, Role role) {
        return switch (role) {
            case CADRE -> cells.get(1).equals("龚斌");
            case LIAISON -> cells.get(1).equals("龙欣");
            case UNIT_HEAD -> cells.get(1).equals("贾立新");
            case LEADER -> cells.get(1).equals("孟桂芝");
            default -> true;
        };
    }

    String name() {
        return name;
    }

    private String tokenOf(String path) throws IOException, InterruptedException {
        var match = TOKEN.matcher(send(request(path).GET()).body());
        return match.find() ? match.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String mark(Route route, String path) throws IOException, InterruptedException {
        var request = request(path);
        boolean api = path.startsWith("/api/");
        if (api && !token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (route.method().equals("GET")) request.GET();
        else if (api)
            request.header("Content-Type", "application/json")
                    .method(route.method(), HttpRequest.BodyPublishers.ofString("{\"version\":1}"));
        else
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(route.method(), HttpRequest.BodyPublishers.ofString(BODY + "&_csrf=" + csrf));
        var answer = send(request);
        return switch (answer.statusCode()) {
            case 404 -> "–";
            case 401 -> "⊘";
            case 302, 303 ->
                answer.headers().firstValue("Location").orElse("").contains("/sign-in")
                                && !path.startsWith("/sign-out")
                                && !path.equals("/activation")
                        ? "⊘"
                        : "✓";
            case 200, 201, 204, 409, 413, 415, 422 -> "✓";
            default -> "‼" + answer.statusCode();
        };
    }
}
