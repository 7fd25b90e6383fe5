package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import jakarta.servlet.Filter;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfiguration;

/** What a page and a change of plans cost in statements, session and viewer included: at most 6, and at most 8. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class PlanStatementTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort
    int port;

    private final Map<String, List<String>> measured = new TreeMap<>();

    @Test
    void a_page_costs_six_statements_and_a_change_eight_at_most() throws Exception {
        var cadre = new Person(People.CADRE);
        var office = new Person(People.STATIONING);
        for (var path : List.of("/plans", "/plans/E001", "/plans/E001?edition=1", "/plans/E001/edit", "/plans/E001/amendment",
                "/plans/E001/visits/new", "/plans/E001/measures/E001-M3/completion")) {
            cadre.ask(path, null);
            measured.put("6 GET " + path, cadre.ask(path, null));
        }
        office.ask("/plans", null);
        measured.put("6 GET /plans of the office", office.ask("/plans", null));
        change(cadre, "/plans/E001/measures/E001-M3/completion", Map.of("words", "三家合同已签", "_draft", "measures/E001-M3"));
        change(cadre, "/plans/E001/measures/E001-M3/reopening", Map.of("reason", "一家反悔", "_draft", "measures/E001-M3"));
        var version = VERSION.matcher(cadre.body("/plans/E001/amendment"));
        assertThat(version.find()).isTrue();
        change(cadre, "/plans/E001/amendment", Map.of("version", version.group(1), "reason", "推迟", "move.E001-M3", "2026-11-20", "_draft", "x"));
        change(office, "/plans/E001/amendment/receipt", Map.of());
        assertThat(measured.entrySet().stream()
                        .filter(cost -> cost.getValue().size() > Integer.parseInt(cost.getKey().substring(0, 1)))
                        .map(cost -> cost.getKey() + " " + cost.getValue().size() + "\n" + String.join("\n", cost.getValue())))
                .isEmpty();
    }

    private void change(Person person, String path, Map<String, String> fields) throws Exception {
        measured.put("8 POST " + path, person.ask(path, fields));
    }

    /** Somebody signed in with a demo account. */
    private final class Person {
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token;

        Person(String name) throws Exception {
            var account = Files.readAllLines(DemoDatabase.DATA.resolve("demo-accounts.csv")).stream()
                    .map(line -> List.of(line.split(",")))
                    .filter(cells -> cells.get(1).equals(name)).findFirst().orElseThrow();
            token = token("/sign-in");
            ask("/sign-in", Map.of("username", account.get(3), "password", account.get(4)));
            token = token("/");
        }

        private String token(String path) throws Exception {
            var found = TOKEN.matcher(body(path));
            return found.find() ? found.group(1) : "";
        }

        String body(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
        }

        private URI at(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        List<String> ask(String path, Map<String, String> fields) throws Exception {
            Counting.FINISHED.clear();
            var request = HttpRequest.newBuilder(at(path));
            if (fields != null) {
                var all = new TreeMap<>(fields);
                all.putAll(Map.of("_csrf", token, "_once", UUID.randomUUID().toString()));
                String typed = all.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
                request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(typed));
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(fields == null ? 200 : 302);
            var statements = Counting.FINISHED.poll(10, TimeUnit.SECONDS);
            assertThat(statements).isNotNull();
            return statements;
        }
    }

    /** Notes the statements of each request's own thread. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        static final LinkedBlockingQueue<List<String>> FINISHED = new LinkedBlockingQueue<>();
        private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

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
                var real = super.getConnection();
                return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    boolean tells = method.getName().equals("prepareStatement");
                    if (tells && NOTED.get() != null) NOTED.get().add(values[0].toString().strip().replaceAll("\\s+", " "));
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
            }
        }
    }
}
