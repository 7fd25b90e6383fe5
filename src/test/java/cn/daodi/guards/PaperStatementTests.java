package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What a paper costs in statements, session, viewer and audit included: a file at most 8, a print view at most 6. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(StatementCounting.class)
class PaperStatementTests {
    private static final Map<String, List<String>> FILES = Map.of(
            People.SECRETARIAT,
            List.of("/briefs/2026-05-H2/paper.docx", "/leaders/{post}/overview.docx"),
            People.STATIONING,
            List.of(
                    "/plans/paper.docx",
                    "/plans/paper.xlsx",
                    "/papers/responsibilities.docx",
                    "/papers/responsibilities.xlsx",
                    "/papers/brief/template.docx"),
            People.CADRE,
            List.of("/reports/E001/2026-05-H2/paper.docx", "/reports/E001/2026-06-H1/paper.docx"));
    private static final Map<String, List<String>> PAGES = Map.of(
            People.SECRETARIAT,
            List.of("/briefs/2026-05-H2/print", "/leaders/{post}/overview", "/papers", "/papers/brief"),
            People.STATIONING,
            List.of("/plans/print", "/papers/responsibilities/print"),
            People.CADRE,
            List.of("/reports/E001/2026-05-H2/print", "/reports/E001/2026-06-H1/print"));

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void a_file_costs_eight_statements_at_most() throws Exception {
        assertWithin(8, FILES);
    }

    @Test
    void a_print_view_costs_six_statements_at_most() throws Exception {
        assertWithin(6, PAGES);
    }

    private void assertWithin(int budget, Map<String, List<String>> asked) throws Exception {
        String post = new RouteObjects(jdbc)
                .paths(new Route("GET", "/leaders/{post}/overview"), "LEADER")
                .getFirst();
        var measured = new TreeMap<String, List<String>>();
        for (var name : asked.keySet()) {
            var browser = new CountedBrowser(port, name);
            for (var pattern : asked.get(name)) {
                String path = pattern.replace("/leaders/{post}/overview", post);
                browser.measured(() -> browser.get(path)); // a file is with the asker before its request has ended
                measured.put(path, browser.measured(() -> browser.get(path)));
            }
        }
        assertThat(measured.entrySet().stream()
                        .filter(cost -> cost.getValue().size() > budget)
                        .map(cost -> cost.getKey() + " " + cost.getValue().size() + "\n"
                                + String.join("\n", cost.getValue())))
                .as(measured.entrySet().stream()
                        .map(cost -> cost.getKey() + " " + cost.getValue().size())
                        .toList()
                        .toString())
                .isEmpty();
    }
}
