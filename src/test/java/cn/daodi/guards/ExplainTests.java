package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * With as many rows as all counties of the country have in a month, no page reads a large table through. Each statement is
 * explained as the program sends it: through the same driver, with the same bound values.
 */
@DemoTest
class ExplainTests {
    private static final Pattern READ_THROUGH =
            Pattern.compile("Seq Scan on (report|note|journal|subject|answering|plan|measure)\\b");
    private static final List<String> LISTS = List.of(
            "/",
            "/notes",
            "/notes?kind=PROBLEM",
            "/notes?subject=E001",
            "/notes?after=2026-05-01_999999",
            "/reports",
            "/reports?kind=ENTERPRISE",
            "/reports/list",
            "/reports/list?state=RETURNED",
            "/reports/list?period=2026-06-H1",
            "/reports/list?subject=E001",
            "/reports/list?cursor=2026-06-H1_1",
            "/reports/E001/2026-06-H1",
            "/plans",
            "/plans?state=SUBMITTED",
            "/plans/E001",
            "/enterprises",
            "/enterprises?q=E00",
            "/enterprises/E001",
            "/task-forces",
            "/search?q=E00");

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
            insert into reporting.report (county, subject, kind, period, due_on, provisional, drafter, state)
            select (300000 + c)::text, s, case when s <= 12 then 'TASK_FORCE' else 'ENTERPRISE' end, p, '2026-06-17', false, 1,
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
            "analyze");

    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Value("${daodi.database.url}")
    String url;

    @Test
    void no_list_reads_a_large_table_through() throws IOException, SQLException {
        fill();
        var wrong = new TreeSet<String>();
        var all = new ArrayList<String>();
        for (var path : LISTS) {
            for (var name : List.of(People.CADRE, People.STATIONING)) look(name, path, all, wrong);
        }
        look(People.LEADER, "/", all, wrong);
        look(People.STATIONING, "/reports/queue", all, wrong);
        look(People.STATIONING, "/task-forces/T01", all, wrong);
        look(People.CADRE, "/api/v1/journal", all, wrong);
        look(People.STATIONING, "/api/v1/journal", all, wrong);
        Files.writeString(Path.of("target/plans.txt"), String.join("\n\n", all));
        assertThat(wrong).as("all plans are in target/plans.txt").isEmpty();
    }

    /** As the owner of the tables, with the references between them left unchecked. */
    private void fill() throws SQLException {
        try (var connection = DemoDatabase.connect(url, true);
                var statement = connection.createStatement()) {
            for (var sql : COUNTRY) statement.execute(sql);
        }
    }

    private void look(String name, String path, List<String> all, TreeSet<String> wrong) {
        Explaining.PLANS.set(new ArrayList<>());
        var answer = pages.get().uri(path).with(People.as(roster, name)).exchange();
        var plans = Explaining.PLANS.get();
        Explaining.PLANS.remove();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        assertThat(plans).as(path).isNotEmpty();
        for (var plan : plans) {
            all.add(name + " " + path + "\n" + plan);
            if (READ_THROUGH.matcher(plan).find()) wrong.add(name + " " + path + "\n" + plan);
        }
    }

    /** Explains each query of the present thread before it is run. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Explaining {
        static final ThreadLocal<List<String>> PLANS = new ThreadLocal<>();

        @Bean
        static BeanPostProcessor explainedConnections() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool ? new Explained(pool) : bean;
                }
            };
        }

        private static final class Explained extends DelegatingDataSource {
            Explained(DataSource pool) {
                super(pool);
            }

            @Override
            public Connection getConnection() throws SQLException {
                var real = super.getConnection();
                return proxy(Connection.class, (method, values) -> {
                    var answer = call(real, method, values);
                    boolean query = method.getName().equals("prepareStatement")
                            && values[0].toString().strip().matches("(?s)(select|with).*");
                    if (!query || PLANS.get() == null) return answer;
                    return twice(
                            (PreparedStatement) answer,
                            real.prepareStatement("explain " + values[0]),
                            values[0].toString());
                });
            }
        }

        /** What is bound is bound in both; the plan is read when the query is run. */
        private static PreparedStatement twice(PreparedStatement real, PreparedStatement explain, String sql) {
            return proxy(PreparedStatement.class, (method, values) -> {
                if (method.getName().startsWith("set") && values.length > 1) call(explain, method, values);
                if (method.getName().equals("executeQuery")) PLANS.get().add(sql.strip() + "\n" + plan(explain));
                if (method.getName().equals("close")) explain.close();
                return call(real, method, values);
            });
        }

        private static String plan(PreparedStatement explain) throws SQLException {
            var lines = new ArrayList<String>();
            try (var rows = explain.executeQuery()) {
                while (rows.next()) lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }

        private interface Answering {
            Object answer(Method method, Object[] values) throws Throwable;
        }

        private static <T> T proxy(Class<T> type, Answering answering) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, values) -> answering.answer(method, values)));
        }

        private static Object call(Object real, Method method, Object[] values) throws Throwable {
            try {
                return method.invoke(real, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
