package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** What enterprises had asked for is taken over as problems, with its answer and its line in a report. */
class RequestsTakenOverTests {
    private static final String C = "'239921', ";

    @Test
    void an_upgrade_takes_requests_over_as_problems() throws SQLException {
        var at = DemoDatabase.empty().stream()
                .map(text -> text.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        flyway(at)
                .target("20261125.2205")
                .repeatableSqlMigrationPrefix("none") // the views of today read what comes later
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(
                        at.get("daodi.database.url"),
                        at.get("daodi.database.owner"),
                        at.get("daodi.database.owner-password"));
                var statement = connection.createStatement()) {
            before(statement);
            flyway(at).target("latest").load().migrate();
            assertThat(rows(statement, """
                    select number || ' ' || state || ' ' || words || ' ' || raised_title || ' ' || coalesce(handler::text, '-')
                      from problems.problem order by id"""))
                    .containsExactly(
                            "2026-0001 REGISTERED 缺焊工 一厂 -",
                            "2026-0002 ANSWERED 缺电 一厂 7",
                            "2027-0001 REGISTERED 缺水 一厂 -");
            assertThat(rows(statement, "select last::text from problems.counter order by year"))
                    .containsExactly("2", "1");
            assertThat(rows(statement, "select words || said_name from problems.reply"))
                    .containsExactly("已扩容某某");
            assertThat(rows(
                            statement,
                            "select coalesce(pause, 'office') from problems.spell where to_at is null order by id"))
                    .containsExactlyInAnyOrder("office", "office", "ENTERPRISE");
            assertThat(rows(statement, "select subject::text from problems.concern"))
                    .containsExactly("1", "1", "1");
            assertThat(rows(statement, "select source_kind || source_number from reporting.line"))
                    .containsExactly("problem2026-0002");
        }
    }

    private static FluentConfiguration flyway(Map<String, String> at) {
        return Flyway.configure()
                .dataSource(
                        at.get("daodi.database.url"),
                        at.get("daodi.database.owner"),
                        at.get("daodi.database.owner-password"))
                .locations("classpath:db/migration")
                .schemas("platform")
                .outOfOrder(true);
    }

    private static void before(Statement statement) throws SQLException {
        for (var sql : List.of(
                "set session_replication_role = replica",
                "insert into directory.county (county, name, founded_at) values (" + C + "'县', now())",
                "insert into directory.unit (county, id, name, kind, position) values (" + C
                        + "7, '电力公司', 'GOVERNMENT', 1)",
                "insert into directory.subject (county, id, kind, number, name, position, active_from) values (" + C
                        + "1, 'ENTERPRISE', 'E001', '一厂', 1, '2026-01-01')",
                "insert into enterprises.enterprise (county, subject, responsible_unit) values (" + C + "1, 7)",
                request("2026-0001", "缺焊工", "2026-06-01 09:00+08", "null"),
                request("2026-0002", "缺电", "2026-06-02 09:00+08", "'2026-06-03 09:00+08', '某某', '联络员', '已扩容'"),
                request("2027-0001", "缺水", "2027-01-01 00:30+08", "null"),
                "insert into reporting.line (county, report, part, words, source_kind, source_number) values (" + C
                        + "1, 'PROBLEM', '企业请求：缺电', 'request', 'E001/2026-0002')",
                "set session_replication_role = default")) statement.execute(sql);
    }

    private static String request(String number, String words, String at, String answer) {
        boolean answered = !answer.equals("null");
        return "insert into enterprises.request (county, number, enterprise, words, asked_name, asked_at, once"
                + (answered ? ", answered_at, answered_name, answered_title, answer" : "") + ") values (" + C + "'"
                + number
                + "', 1, '" + words + "', '厂长', '" + at + "', '" + number + "'" + (answered ? ", " + answer : "") + ")";
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }
}
