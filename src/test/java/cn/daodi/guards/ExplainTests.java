package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.problems.Escalations;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/**
 * With as many rows as all counties of the country have in a month, no page reads a large table through. Each statement is
 * explained as the program sends it: through the same driver, with the same bound values.
 */
@DemoTest
@Import(Explaining.class)
class ExplainTests {
    private static final Pattern READ_THROUGH = Pattern.compile(
            "Seq Scan on (report|note|journal|subject|answering|enterprise|task_force|stationing|supporting_unit|plan|measure|message|"
                    + CountryProblems.TABLES + ")\\b");
    /** Each list in each order it offers, each page that reads much. */
    private static final List<String> LISTS = List.of(
            "/",
            "/notes",
            "/notes?sort=day",
            "/notes?kind=PROBLEM",
            "/notes?kind=PROBLEM&sort=day",
            "/notes?subject=E001",
            "/inbox",
            "/inbox/fresh",
            "/reports",
            "/reports?kind=ENTERPRISE",
            "/reports/list",
            "/reports/list?sort=period",
            "/reports/list?sort=due",
            "/reports/list?sort=-due",
            "/reports/list?state=RETURNED",
            "/reports/list?state=RETURNED&sort=due",
            "/reports/list?period=2026-06-H1",
            "/reports/list?subject=E001",
            "/reports/E001/2026-06-H1",
            "/plans",
            "/plans?state=SUBMITTED",
            "/plans/E001",
            "/enterprises",
            "/enterprises?sort=-official",
            "/enterprises?sort=number",
            "/enterprises?sort=-number",
            "/enterprises?sort=name",
            "/enterprises?sort=-name",
            "/enterprises?consent=outstanding",
            "/enterprises?q=E00",
            "/enterprises/E001",
            "/task-forces",
            "/task-forces?sort=-official",
            "/task-forces?sort=number",
            "/task-forces?sort=-number",
            "/task-forces?sort=name",
            "/task-forces?sort=-name",
            "/task-forces?sort=funds",
            "/task-forces?sort=-funds",
            "/search?q=E00");

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");

    /** 2,850 counties; 47 subjects with a post each, 94 reports, 105 notes and 105 journal entries each. */
    private static final List<String> COUNTRY = List.of(
            "set session_replication_role = replica",
            "insert into directory.county (county, name, founded_at) select (300000 + c)::text, '县' || c, now() from generate_series(1, 2850) c",
            """
            insert into directory.subject (county, id, kind, number, name, position, active_from)
            select (300000 + c)::text, s, case when s <= 12 then 'TASK_FORCE' else 'ENTERPRISE' end,
                   case when s <= 12 then 'T' || lpad(s::text, 2, '0') else 'E' || lpad((s - 12)::text, 3, '0') end, '对象' || s, s, '2026-01-01'
              from generate_series(1, 2850) c, generate_series(1, 47) s""",
            """
            insert into directory.answering (county, subject, post, capacity, from_day)
            select (300000 + c)::text, s, s, case when s <= 12 then 'LIAISON' else 'CADRE' end, '2026-01-01'
              from generate_series(1, 2850) c, generate_series(1, 47) s""",
            """
            insert into reporting.report (county, subject, kind, period, last_day, due_on, provisional, drafter, state)
            select (300000 + c)::text, s, case when s <= 12 then 'TASK_FORCE' else 'ENTERPRISE' end, p, '2026-06-15', '2026-06-17', false, 1,
                   (array['DUE', 'SUBMITTED', 'RECEIVED', 'RETURNED'])[1 + (c + s) % 4]
              from generate_series(1, 2850) c, generate_series(1, 47) s, unnest(array['2026-05-H2', '2026-06-H1']) p""",
            """
            insert into plans.plan (county, id, subject, kind, campaign, state)
            select (300000 + c)::text, s, s, case when s <= 12 then 'TASK_FORCE' else 'ENTERPRISE' end, 1, 'RECEIVED'
              from generate_series(1, 2850) c, generate_series(1, 47) s""",
            """
            insert into plans.measure (county, plan, running, number, position, what, owner, first_due_on, due_on, sign)
            select (300000 + c)::text, s, m, 'E' || s || '-M' || m, m, '用电扩容', s, '2026-06-20', '2026-06-20', '送电'
              from generate_series(1, 2850) c, generate_series(1, 47) s, generate_series(1, 4) m""",
            """
            insert into activity.note (county, number, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at)
            select (300000 + c)::text, '2026-' || lpad(n::text, 4, '0'), 1 + n % 47, date '2026-02-01' + n,
                   (array['PROGRESS', 'PROBLEM', 'NEXT_STEP', 'CONTACT'])[1 + n % 4], '到企业核对了本周的出货单。', 1, '某某', 1, now()
              from generate_series(1, 2850) c, generate_series(1, 105) n""",
            """
            insert into activity.journal (county, at, subject, kind, facts, person, person_name, post, post_title, deputy)
            select (300000 + c)::text, now(), 1 + n % 47, 'note.taken', array['一'], 1, '某某', 1, '干部', false
              from generate_series(1, 105) n, generate_series(1, 2850) c""",
            """
            insert into activity.message (county, person, at, kind, code, facts, path)
            select (300000 + c)::text, n % 20, now(), 'NEWS', 'ReportReturned', array['2026-06-H1', '一'], '/'
              from generate_series(1, 2850) c, generate_series(1, 60) n""",
            """
            insert into enterprises.enterprise (county, subject, responsible_unit)
            select (300000 + c)::text, s, 1 from generate_series(1, 2850) c, generate_series(13, 47) s""",
            """
            insert into enterprises.stationing (county, enterprise, post, home_unit, from_day)
            select (300000 + c)::text, s, s, 1, '2026-01-01' from generate_series(1, 2850) c, generate_series(13, 47) s""",
            """
            insert into projects.task_force (county, subject, lead_unit, funds_target)
            select (300000 + c)::text, s, 1, case when s > 2 then s * 10000 end
              from generate_series(1, 2850) c, generate_series(1, 12) s""",
            """
            insert into projects.supporting_unit (county, subject, unit, position)
            select (300000 + c)::text, s, u, u from generate_series(1, 2850) c, generate_series(1, 12) s, generate_series(1, 3) u""");

    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    Escalations escalations;

    @Value("${daodi.database.url}")
    String url;

    @Test
    void no_list_reads_a_large_table_through() throws IOException, SQLException {
        fill();
        var wrong = new TreeSet<String>();
        var all = new ArrayList<String>();
        for (var path : LISTS) {
            for (var name : List.of(People.CADRE, People.STATIONING)) lookOn(name, path, all, wrong);
        }
        look(People.LEADER, "/", all, wrong);
        lookOn(People.STATIONING, "/reports/queue", all, wrong);
        assertThat(all)
                .filteredOn(plan -> plan.startsWith(People.STATIONING + " /enterprises?after="))
                .isNotEmpty();
        for (var list : List.of("/enterprises", "/task-forces", "/notes", "/reports/list")) {
            look(People.STATIONING, list + "/export.xlsx", all, wrong);
        }
        look(People.STATIONING, "/task-forces/T01", all, wrong);
        problems(all, wrong);
        look(People.CADRE, "/api/v1/journal", all, wrong);
        look(People.STATIONING, "/api/v1/journal", all, wrong);
        Files.writeString(Path.of("target/plans.txt"), String.join("\n\n", all));
        assertThat(wrong).as("all plans are in target/plans.txt").isEmpty();
    }

    /** The office, a cadre, a unit's liaison and a leader; and the job that looks for what is overdue. */
    private void problems(List<String> all, TreeSet<String> wrong) throws IOException {
        for (var path : CountryProblems.LISTS) {
            for (var name : List.of(People.STATIONING, People.CADRE, People.LIAISON)) lookOn(name, path, all, wrong);
        }
        for (var name : List.of(People.STATIONING, People.LIAISON)) look(name, "/problems/rates", all, wrong);
        for (var page : List.of("", "/judgement", "/asking"))
            look(People.STATIONING, "/problems/2026-0001" + page, all, wrong);
        look(People.STATIONING, "/problems/export.xlsx?view=ALL", all, wrong);
        look(People.LIAISON, "/", all, wrong);
        look(People.LEADER, "/problems", all, wrong);
        Explaining.PLANS.set(new ArrayList<>());
        ReflectionTestUtils.invokeMethod(escalations, "look", "239921");
        keep("escalations", Explaining.PLANS.get(), all, wrong);
        Explaining.PLANS.remove();
    }

    private static void keep(String where, List<String> plans, List<String> all, TreeSet<String> wrong) {
        assertThat(plans).as(where).isNotEmpty();
        for (var plan : plans) {
            all.add(where + "\n" + plan);
            if (READ_THROUGH.matcher(plan).find()) wrong.add(where + "\n" + plan);
        }
    }

    /** As the owner of the tables, with the references between them left unchecked. */
    private void fill() throws SQLException {
        try (var connection = DemoDatabase.connect(url, true);
                var statement = connection.createStatement()) {
            for (var sql : COUNTRY) statement.execute(sql);
            for (var sql : CountryProblems.ROWS) statement.execute(sql);
            statement.execute("analyze");
        }
    }

    private String look(String name, String path, List<String> all, TreeSet<String> wrong) throws IOException {
        Explaining.PLANS.set(new ArrayList<>());
        var answer = pages.get()
                .uri(URI.create(path))
                .cookie(new Cookie("daodi-rows", "20"))
                .with(People.as(roster, name))
                .exchange();
        var plans = Explaining.PLANS.get();
        Explaining.PLANS.remove();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        keep(name + " " + path, plans, all, wrong);
        return answer.getResponse().getContentAsString();
    }

    /** A list is looked at on its second page too. */
    private void lookOn(String name, String path, List<String> all, TreeSet<String> wrong) throws IOException {
        var next = NEXT.matcher(look(name, path, all, wrong));
        if (next.find()) look(name, HtmlUtils.htmlUnescape(next.group(1)), all, wrong);
    }
}
