package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.UnitEntry;
import cn.daodi.directory.UnitKind;
import cn.daodi.directory.Units;
import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.HtmlUtils;

/**
 * How many SQL statements a request costs, session and viewer included; begin and commit are not statements. The numbers are
 * what is, so that a change shows; what is over its budget is marked, with its statements, in target/statements-….txt.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(StatementCounting.class)
class StatementCountTests {
    private static final int PAGE_BUDGET = 6;
    private static final int CHANGE_BUDGET = 8;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern AREA =
            Pattern.compile("<textarea[^>]* name=\"(line\\.\\d+)\"[^>]*>([^<]*)</textarea>");

    /** E001 is submitted, E006 was sent back to its writer. */
    private static final String PAGES = """
            龚斌 / 4
            龚斌 /notes 3
            龚斌 /notes/new 3
            龚斌 /reports 2
            龚斌 /reports/E001/2026-06-H1 4
            龚斌 /inbox 2
            龚斌 /inbox/fresh 2
            龚斌 /enterprises 2
            龚斌 /enterprises/E001 5
            龚斌 /enterprises/E001/survey 3
            龚斌 /contacts 3
            龚斌 /contacts/new?enterprise=E001 4
            戴思源 / 5
            戴思源 /notes 3
            戴思源 /reports 2
            戴思源 /enterprises 2
            戴思源 /enterprises/E001 5
            戴思源 /problems/duties 2
            戴思源 /problems/duties/LAND 4
            戴思源 /problems/rules 3
            戴思源 /task-forces 2
            戴思源 /task-forces/T01 5
            龙长河 / 4
            汪玉兰 /reports/E006/2026-06-H1 5
            """;

    private static final String CHANGES = """
            龚斌 /notes 6
            龚斌 /contacts 6
            龚斌 /contacts/entries 6
            龚斌 /enterprises/E001/survey/edit 6
            孙艳 /reports/E019/2026-06-H1/submission 5
            """;

    /** E001 and E009 wait for the office; the unit and its post are made for this. */
    private static final String OFFICE_CHANGES = """
            return 6
            receipt 6
            post closing 6
            post reopening 6
            post closing 6
            unit closing 6
            unit reopening 6
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    DemoRoster roster;

    @LocalServerPort
    int port;

    private final Map<String, List<String>> measured = new LinkedHashMap<>();

    /** The first request of a session may have more to do, so the second one is counted. */
    @Test
    void a_page_costs_the_statements_it_is_known_to_cost() throws Exception {
        assertThat(List.of(state("E001"), state("E006"))).containsExactly("SUBMITTED", "RETURNED");
        for (var line : PAGES.lines().map(text -> text.split(" ")).toList()) {
            var browser = new CountedBrowser(port, line[0]);
            browser.get(line[1]);
            measured.put(line[0] + " " + line[1], browser.measured(() -> browser.get(line[1])));
        }
        assertCosts("pages", PAGE_BUDGET, PAGES);
    }

    @Test
    void a_change_costs_the_statements_it_is_known_to_cost() throws Exception {
        var cadre = new CountedBrowser(port, People.CADRE);
        var note = new LinkedHashMap<>(hidden(cadre.get("/notes/new")));
        note.putAll(Map.of("subject", "E001", "kind", "PROGRESS", "words", "到车间核对了本周的出货单。", "day", "2026-06-16"));
        measured.put(People.CADRE + " /notes", cadre.measured(() -> cadre.post("/notes", note)));
        measure(
                cadre,
                "/contacts",
                "/contacts/new?enterprise=E001",
                Map.of(
                        "enterprise",
                        "E001",
                        "way",
                        "TELEPHONE",
                        "day",
                        "2026-06-16",
                        "findings",
                        "电话问了回款。",
                        "promises",
                        "下周联系银行。"));
        measure(
                cadre,
                "/contacts/entries",
                "/contacts/entries/new?enterprise=E001",
                Map.of("enterprise", "E001", "day", "2026-06-29", "starts", "09:30", "purpose", "看新线"));
        measure(cadre, "/enterprises/E001/survey/edit", "/enterprises/E001/survey/edit", Map.of("answer-staff", "590"));
        String path = "/reports/E019/2026-06-H1";
        var writer = new CountedBrowser(port, "孙艳");
        String form = writer.get(path);
        var typed = new LinkedHashMap<>(hidden(form));
        AREA.matcher(form).results().forEach(area -> typed.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        measured.put("孙艳 " + path + "/submission", writer.measured(() -> writer.post(path + "/submission", typed)));
        assertThat(state("E019")).isEqualTo("SUBMITTED");
        assertCosts("changes", CHANGE_BUDGET, CHANGES);
    }

    private void measure(CountedBrowser browser, String path, String form, Map<String, String> typed) throws Exception {
        var fields = new LinkedHashMap<>(hidden(browser.get(form)));
        fields.putAll(typed);
        measured.put(People.CADRE + " " + path, browser.measured(() -> browser.post(path, fields)));
    }

    @Test
    void what_an_office_decides_costs_the_statements_it_is_known_to_cost() throws Exception {
        var browser = new CountedBrowser(port, People.STATIONING);
        var office = roster.viewer(People.STATIONING);
        var unit = units.establish(office, new UnitEntry("县冷链物流中心", UnitKind.INSTITUTION, 99, null));
        var post = posts.create(office, new PostEntry(unit, PostKind.STAFF, "办事员", 99, Set.of()));
        var counts = new StringBuilder();
        count(counts, browser, "return", "/reports/E001/2026-06-H1/return", Map.of("reason", "请补充数据。"));
        count(counts, browser, "receipt", "/reports/E009/2026-06-H1/receipt", Map.of());
        var closed = Map.of("on", "2026-06-17", "reason", "机构调整");
        String ofPost = "/directory/posts/" + post.serial();
        count(counts, browser, "post closing", ofPost + "/closing", closed);
        count(counts, browser, "post reopening", ofPost + "/reopening", Map.of());
        count(counts, browser, "post closing", ofPost + "/closing", closed);
        String ofUnit = "/directory/units/" + unit.serial();
        count(counts, browser, "unit closing", ofUnit + "/closing", closed);
        count(counts, browser, "unit reopening", ofUnit + "/reopening", Map.of());
        assertThat(counts.toString()).isEqualTo(OFFICE_CHANGES);
        assertThat(measured.values())
                .allSatisfy(statements -> assertThat(statements).hasSizeLessThanOrEqualTo(CHANGE_BUDGET));
    }

    private void count(
            StringBuilder counts, CountedBrowser browser, String what, String path, Map<String, String> typed)
            throws Exception {
        var fields = new LinkedHashMap<>(hidden(browser.get("/notes/new")));
        fields.keySet().removeIf(name -> !name.startsWith("_"));
        fields.put("_draft", "x");
        fields.putAll(typed);
        var statements = browser.measured(() -> browser.post(path, fields));
        measured.put(what, statements);
        counts.append(what).append(' ').append(statements.size()).append('\n');
        if (statements.size() > CHANGE_BUDGET) System.out.println(what + "\n    " + String.join("\n    ", statements));
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
            statements.forEach(
                    statement -> listed.append("    ").append(statement).append('\n'));
        });
        Files.writeString(file, listed);
        assertThat(counts.toString())
                .as(
                        "statements of %s, session and viewer included; the budget is %d; %s lists them",
                        what, budget, file)
                .isEqualTo(known);
    }

    private String state(String number) {
        return jdbc.sql("""
                select r.state from reporting.report r join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = '239921' and r.period = '2026-06-H1' and s.number = :number""").param("number", number).query(String.class).single();
    }

    private static Map<String, String> hidden(String page) {
        String form = page.substring(page.indexOf("name=\"_once\"") - 400);
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form)
                .results()
                .forEach(field -> fields.putIfAbsent(field.group(1), HtmlUtils.htmlUnescape(field.group(2))));
        return fields;
    }
}
