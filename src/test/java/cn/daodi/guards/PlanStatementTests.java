package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What a page and a change of plans cost in statements, session and viewer included: at most 6, and at most 8. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(StatementCounting.class)
class PlanStatementTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final List<String> PAGES = List.of(
            "/plans",
            "/plans/E001",
            "/plans/E001?edition=1",
            "/plans/E001/amendment",
            "/plans/E001/visits/new",
            "/plans/E001/measures/E001-M3/completion");

    @LocalServerPort
    int port;

    private final Map<String, List<String>> measured = new TreeMap<>();

    @Test
    void a_page_costs_six_statements_at_most() throws Exception {
        for (var name : List.of(People.CADRE, People.STATIONING)) {
            var browser = new CountedBrowser(port, name);
            for (var path : name.equals(People.CADRE) ? PAGES : PAGES.subList(0, 3)) {
                browser.get(path);
                measured.put(name + " " + path, browser.measured(() -> browser.get(path)));
            }
        }
        assertWithin(6);
    }

    @Test
    void a_change_costs_eight_statements_at_most() throws Exception {
        var cadre = new CountedBrowser(port, People.CADRE);
        var office = new CountedBrowser(port, People.STATIONING);
        change(cadre, "/plans/E001/measures/E001-M3/completion", Map.of("words", "三家合同已签", "_draft", "x"));
        change(cadre, "/plans/E001/measures/E001-M3/reopening", Map.of("reason", "一家反悔", "_draft", "x"));
        var version = VERSION.matcher(cadre.get("/plans/E001/amendment"));
        assertThat(version.find()).isTrue();
        var typed = Map.of("version", version.group(1), "reason", "推迟", "move.E001-M3", "2026-11-20", "_draft", "x");
        change(cadre, "/plans/E001/amendment", typed);
        change(office, "/plans/E001/amendment/receipt", Map.of());
        assertWithin(8);
    }

    private void change(CountedBrowser browser, String path, Map<String, String> typed) throws Exception {
        var fields = new HashMap<>(typed);
        var token = TOKEN.matcher(browser.get("/plans"));
        assertThat(token.find()).isTrue();
        fields.put("_csrf", token.group(1));
        fields.put("_once", UUID.randomUUID().toString());
        measured.put(path, browser.measured(() -> browser.post(path, fields)));
    }

    private void assertWithin(int budget) {
        assertThat(measured.entrySet().stream()
                        .filter(cost -> cost.getValue().size() > budget)
                        .map(cost -> cost.getKey() + " " + cost.getValue().size() + "\n"
                                + String.join("\n", cost.getValue())))
                .isEmpty();
    }
}
