package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What pages and changes of problems cost in statements, session and viewer included. Every change reads the problem and the rules. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(StatementCounting.class)
class ProblemStatementTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static final String PAGES = """
            戴思源 /problems 2
            戴思源 /problems?view=DESK 2
            戴思源 /problems/new 3
            戴思源 /problems/handled 3
            戴思源 /problems/fresh/judgement 5
            戴思源 /problems/handled/asking 2
            戴思源 /problems/handled/referral 2
            戴思源 /problems/rates 3
            龚斌 /problems 2
            龚斌 /problems/new 3
            龚斌 /problems/handled 3
            unit /problems?view=UNIT 2
            unit /problems/handled 3
            unit /problems/handled/answer 2
            unit /problems/handled/sending-on 3
            unit /problems/rates 3
            """;

    private static final String CHANGES = """
            raise 7
            judgement 6
            acceptance 5
            replies TO_ENTERPRISE 6
            replies INTERNAL 5
            waiting 5
            replies FROM_ENTERPRISE 6
            asking EXTENSION 6
            decision 6
            answer 6
            verdict 6
            call-back 6
            dispute 6
            ruling 6
            """;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Map<String, List<String>> measured = new LinkedHashMap<>();

    @Test
    void a_page_costs_the_statements_it_is_known_to_cost() throws Exception {
        String handled = number("state = 'HANDLING' and pause is null and category = 'FINANCE' and asking is null");
        String fresh = number("state = 'REGISTERED'");
        String page = "/problems/" + handled;
        look(People.STATIONING, "/problems", "/problems?view=DESK", "/problems/new", page);
        look(
                People.STATIONING,
                "/problems/" + fresh + "/judgement",
                page + "/asking",
                page + "/referral",
                "/problems/rates");
        look(People.CADRE, "/problems", "/problems/new", page);
        String unit = actingFor(handled);
        look(unit, "/problems?view=UNIT", page, page + "/answer", page + "/sending-on", "/problems/rates");
        assertCosts("pages", 6, PAGES, Map.of(handled, "handled", fresh, "fresh", unit, "unit"));
    }

    @Test
    void a_change_costs_the_statements_it_is_known_to_cost() throws Exception {
        var cadre = new CountedBrowser(port, People.CADRE);
        var office = new CountedBrowser(port, People.STATIONING);
        String handler = jdbc.sql(
                        "select handler from problems.problem where state = 'HANDLING' and category = 'FINANCE' limit 1")
                .query(String.class)
                .single();
        var unit = new CountedBrowser(port, actingFor(number("handler = " + handler)));
        raise(cadre, "raise");
        change(
                office,
                "judgement",
                Map.of("category", "FINANCE", "difficulty", "HARDER", "tier", "COUNTY", "unit", handler));
        change(unit, "acceptance", Map.of());
        change(unit, "replies", Map.of("kind", "TO_ENTERPRISE", "words", "明日上门对接。"));
        change(cadre, "replies", Map.of("kind", "INTERNAL", "words", "请带上材料清单。"));
        change(unit, "waiting", Map.of("why", "ENTERPRISE", "words", "等补充报表"));
        change(cadre, "replies", Map.of("kind", "FROM_ENTERPRISE", "words", "报表已发。"));
        change(unit, "asking", Map.of("kind", "EXTENSION", "words", "需要上会", "day", "2026-07-20"));
        change(office, "decision", Map.of("granted", "yes", "words", "同意"));
        change(unit, "answer", Map.of("words", "授信已到账。"));
        change(cadre, "verdict", Map.of("enterprise", "E001", "solved", "yes"));
        change(office, "call-back", Map.of("outcome", "SOLVED", "words", "确认已解决"));
        raise(cadre, "another");
        change(
                office,
                "judgement",
                Map.of("category", "FINANCE", "difficulty", "HARDER", "tier", "COUNTY", "unit", handler));
        change(unit, "dispute", Map.of("words", "不属本单位", "basis", "职责分工"));
        change(office, "ruling", Map.of("unit", handler, "words", "由你单位承办"));
        assertCosts("changes", 8, CHANGES, Map.of());
    }

    private void look(String name, String... paths) throws Exception {
        var browser = new CountedBrowser(port, name);
        for (var path : paths) {
            browser.get(path);
            measured.put(name + " " + path, browser.measured(() -> browser.get(path)));
        }
    }

    private void raise(CountedBrowser cadre, String words) throws Exception {
        var typed = new HashMap<>(form(cadre.get("/problems/new")));
        typed.putAll(Map.of("enterprise", "E001", "category", "FINANCE", "words", words + " 抵押物评估偏低"));
        measured.putIfAbsent("raise", cadre.measured(() -> cadre.post("/problems", typed)));
    }

    /** Of the problem raised last. */
    private void change(CountedBrowser browser, String deed, Map<String, String> given) throws Exception {
        String path = "/problems/" + number("true");
        String page = browser.get(path + (given.containsKey("kind") || given.isEmpty() ? "" : "/" + deed));
        var typed = new HashMap<>(form(page));
        typed.putAll(given);
        String name = deed + " " + given.getOrDefault("kind", "");
        measured.putIfAbsent(name.strip(), browser.measured(() -> browser.post(path + "/" + deed, typed)));
    }

    private static Map<String, String> form(String page) {
        var typed = new HashMap<>(Map.of("_once", UUID.randomUUID().toString(), "_draft", "x"));
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        typed.put("_csrf", token.group(1));
        var version = VERSION.matcher(page);
        if (version.find()) typed.put("version", version.group(1));
        return typed;
    }

    private String number(String which) {
        return jdbc.sql("select number from problems.problem where county = '239921' and " + which
                        + " order by id desc limit 1")
                .query(String.class)
                .single();
    }

    /** Who acts for the unit that handles it. */
    private String actingFor(String number) {
        return jdbc.sql("""
                select min(t.person_name) from problems.problem p
                  join directory.v_post o on o.county = p.county and o.unit = p.handler
                  join directory.v_confirmed_role r on r.county = o.county and r.post = o.id and r.role = 'LIAISON'
                  join directory.v_tenure t on t.county = o.county and t.post = o.id and t.to_day is null
                 where p.county = '239921' and p.number = :number""").param("number", number).query(String.class).single();
    }

    /** None is beyond the budget; the known numbers say that nothing has changed. */
    private void assertCosts(String what, int budget, String known, Map<String, String> called) throws IOException {
        var file = Path.of("target/statements-problem-" + what + ".txt");
        var listed = new StringBuilder();
        var counts = new StringBuilder();
        measured.forEach((name, statements) -> {
            String said = name;
            for (var each : called.entrySet()) said = said.replace(each.getKey(), each.getValue());
            counts.append(said).append(' ').append(statements.size()).append('\n');
            listed.append(said).append(' ').append(statements.size()).append('\n');
            statements.forEach(
                    statement -> listed.append("    ").append(statement).append('\n'));
        });
        Files.writeString(file, listed);
        assertThat(measured.values()).allMatch(statements -> statements.size() <= budget);
        assertThat(counts.toString()).as("%s lists the statements", file).isEqualTo(known);
    }
}
