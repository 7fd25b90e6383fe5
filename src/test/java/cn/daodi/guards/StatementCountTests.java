package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.HtmlUtils;

/**
 * How many SQL statements a request costs, session and viewer included; begin and commit are not statements. The numbers are
 * what is, so that a change shows; what is over its budget is marked, with its statements, in target/statements-….txt.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class StatementCountTests {
    private static final int PAGE_BUDGET = 6;
    private static final int CHANGE_BUDGET = 8;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]* name=\"(line\\.\\d+)\"[^>]*>([^<]*)</textarea>");

    /** E001 is submitted, E006 was sent back to its writer. */
    private static final String PAGES = """
            龚斌 / 5
            龚斌 /notes 4
            龚斌 /notes/new 4
            龚斌 /reports 3
            龚斌 /reports/E001/2026-06-H1 6
            龚斌 /enterprises 4
            龚斌 /enterprises/E001 6
            戴思源 / 6
            戴思源 /notes 4
            戴思源 /reports 3
            戴思源 /enterprises 4
            戴思源 /enterprises/E001 6
            戴思源 /task-forces 4
            戴思源 /task-forces/T01 6
            龙长河 / 5
            汪玉兰 /reports/E006/2026-06-H1 7
            """;
    private static final String CHANGES = """
            龚斌 /notes 12
            孙艳 /reports/E019/2026-06-H1/submission 13
            """;

    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;
    private final Map<String, List<String>> measured = new LinkedHashMap<>();

    /** The first request of a session may have more to do, so the second one is counted. */
    @Test
    void a_page_costs_the_statements_it_is_known_to_cost() throws Exception {
        assertThat(List.of(state("E001"), state("E006"))).containsExactly("SUBMITTED", "RETURNED");
        for (var line : PAGES.lines().map(text -> text.split(" ")).toList()) {
            var browser = new Browser(line[0]);
            browser.get(line[1]);
            measured.put(line[0] + " " + line[1], browser.measured(() -> browser.get(line[1])));
        }
        assertCosts("pages", PAGE_BUDGET, PAGES);
    }

    @Test
    void a_change_costs_the_statements_it_is_known_to_cost() throws Exception {
        var cadre = new Browser(People.CADRE);
        var note = new LinkedHashMap<>(hidden(cadre.get("/notes/new")));
        note.putAll(Map.of("subject", "E001", "kind", "PROGRESS", "words", "到车间核对了本周的出货单。", "day", "2026-06-16"));
        measured.put(People.CADRE + " /notes", cadre.measured(() -> cadre.post("/notes", note)));
        String path = "/reports/E019/2026-06-H1";
        var writer = new Browser("孙艳");
        String form = writer.get(path);
        var typed = new LinkedHashMap<>(hidden(form));
        AREA.matcher(form).results().forEach(area -> typed.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        measured.put("孙艳 " + path + "/submission", writer.measured(() -> writer.post(path + "/submission", typed)));
        assertThat(state("E019")).isEqualTo("SUBMITTED");
        assertCosts("changes", CHANGE_BUDGET, CHANGES);
    }

    /** What is beyond the budget is marked in the file; the known numbers only say that nothing has changed. */
    private void assertCosts(String what, int budget, String known) throws IOException {
        var file = Path.of("target/statements-" + what + ".txt");
        var listed = new StringBuilder();
        var counts = new StringBuilder();
        measured.forEach((name, statements) -> {
            String line = name + " " + statements.size() + "\n";
            counts.append(line);
            listed.append(statements.size() > budget ? "OVER " : "").append(line);
            statements.forEach(statement -> listed.append("    ").append(statement).append('\n'));
        });
        Files.writeString(file, listed);
        assertThat(counts.toString())
                .as("statements of %s, session and viewer included; the budget is %d; %s lists them", what, budget, file)
                .isEqualTo(known);
    }

    private String state(String number) {
        return jdbc.sql("""
                select r.state from reporting.report r join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = '239921' and r.period = '2026-06-H1' and s.number = :number""")
                .param("number", number)
                .query(String.class).single();
    }

    private static Map<String, String> hidden(String page) {
        String form = page.substring(page.indexOf("name=\"_once\"") - 400);
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().forEach(field -> fields.putIfAbsent(field.group(1), HtmlUtils.htmlUnescape(field.group(2))));
        return fields;
    }

    /** Somebody signed in with a demo account. */
    private final class Browser {
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Browser(String name) throws Exception {
            var account = Files.readAllLines(DemoDatabase.DATA.resolve("demo-accounts.csv")).stream()
                    .map(line -> List.of(line.split(",")))
                    .filter(cells -> cells.get(1).equals(name)).findFirst().orElseThrow();
            var token = TOKEN.matcher(get("/sign-in"));
            assertThat(token.find()).isTrue();
            post("/sign-in", Map.of("username", account.get(3), "password", account.get(4), "_csrf", token.group(1)));
        }

        String get(String path) throws IOException, InterruptedException {
            var answer = client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }

        String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            var body = String.join("&", fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).toList());
            var request = HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(302);
            return answer.body();
        }

        private URI at(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        List<String> measured(Asking asking) throws Exception {
            Counting.FINISHED.clear();
            asking.ask();
            var statements = Counting.FINISHED.poll(10, TimeUnit.SECONDS);
            assertThat(statements).isNotNull();
            return statements;
        }
    }

    private interface Asking {
        String ask() throws IOException, InterruptedException;
    }

    /** Notes the statements of each request's own thread, so that the program's jobs are not counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        static final LinkedBlockingQueue<List<String>> FINISHED = new LinkedBlockingQueue<>();
        private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

        /** Outermost, so that reading and saving the session is counted too. */
        @Bean
        FilterRegistrationBean<Filter> countingFilter() {
            var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                NOTED.set(new ArrayList<>());
                try {
                    chain.doFilter(request, response);
                } finally {
                    FINISHED.add(NOTED.get());
                    NOTED.remove();
                }
            });
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        @Bean
        static BeanPostProcessor countingConnections() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool ? new Counted(pool) : bean;
                }
            };
        }

        private static final class Counted extends DelegatingDataSource {
            Counted(DataSource pool) {
                super(pool);
            }

            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection(), Connection.class);
            }
        }

        private static <T> T counted(T real, Class<T> type) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                boolean tells = method.getName().matches("prepareStatement|prepareCall|execute\\w*") && values != null && values[0] instanceof String;
                if (tells && NOTED.get() != null) NOTED.get().add(values[0].toString().strip().replaceAll("\\s+", " "));
                try {
                    var answer = method.invoke(real, values);
                    return method.getName().equals("createStatement") ? counted((Statement) answer, Statement.class) : answer;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }));
        }
    }
}
