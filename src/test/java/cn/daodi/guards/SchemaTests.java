package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.support.DemoDatabase;
import cn.daodi.support.DemoTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database keeps the same order as the rooms. */
@DemoTest
class SchemaTests {
    /** What each schema may point at with foreign keys. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "directory", Set.of("directory"),
            "platform", Set.of("directory", "platform"),
            "activity", Set.of("directory", "platform", "activity"),
            "enterprises", Set.of("directory", "platform", "activity", "enterprises"),
            "projects", Set.of("directory", "platform", "activity", "enterprises", "projects"),
            "plans", Set.of("directory", "platform", "activity", "plans"),
            "problems", Set.of("directory", "platform", "activity", "enterprises", "projects", "plans", "problems"),
            "reporting", Set.of("directory", "platform", "activity", "enterprises", "projects", "reporting"));

    /** The installation's own tables, which belong to no county. */
    private static final Set<String> NO_COUNTY = Set.of(
            "platform.spring_session",
            "platform.spring_session_attributes",
            "platform.setup_link",
            "platform.scheduled_tasks",
            "platform.flyway_schema_history");

    @Autowired
    JdbcClient jdbc;

    @Value("${daodi.database.url}")
    String url;

    @Test
    void foreign_keys_follow_the_arrows() {
        var wrong = jdbc
                .sql("""
                select c.conrelid::regclass::text as child, f.nspname as source, t.nspname as target
                  from pg_constraint c
                  join pg_class cf on cf.oid = c.conrelid join pg_namespace f on f.oid = cf.relnamespace
                  join pg_class ct on ct.oid = c.confrelid join pg_namespace t on t.oid = ct.relnamespace
                 where c.contype = 'f'""")
                .query((row, n) -> List.of(row.getString("child"), row.getString("source"), row.getString("target")))
                .list()
                .stream()
                .filter(key -> !ARROWS.get(key.get(1)).contains(key.get(2)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_business_tables_key_begins_with_the_county() {
        var wrong = jdbc.sql("""
                select n.nspname || '.' || c.relname as name
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  left join pg_index i on i.indrelid = c.oid and i.indisprimary
                  left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                 where c.relkind = 'r' and n.nspname = any(:schemas) and a.attname is distinct from 'county'""")
                .param("schemas", ARROWS.keySet().toArray(String[]::new))
                .query((row, n) -> row.getString("name"))
                .list();
        assertThat(new TreeSet<>(wrong)).isEqualTo(new TreeSet<>(NO_COUNTY));
    }

    @Test
    void no_sql_names_another_modules_table() {
        var named = Pattern.compile(
                "\\b(directory|platform|activity|enterprises|projects|plans|problems|reporting)\\.([a-z_]+)");
        var tables = new TreeSet<>(jdbc.sql("select schemaname || '.' || tablename from pg_tables")
                .query((row, n) -> row.getString(1))
                .list());
        var wrong = new TreeSet<String>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            var found = named.matcher(Sources.text(file).replaceAll("(?m)^(import|package) .*$", ""));
            while (found.find()) {
                boolean foreign = !found.group(1).equals(Sources.module(file));
                if (foreign && tables.contains(found.group()))
                    wrong.add(file.getFileName() + " names " + found.group());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_programs_role_owns_no_tables() {
        long owned = jdbc.sql(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'daodi_program'")
                .query((row, n) -> row.getLong(1))
                .single();
        assertThat(owned).isZero();
    }

    @Test
    void journal_audit_and_frozen_rows_can_neither_be_changed_nor_deleted() throws SQLException {
        for (String table : List.of(
                "activity.journal",
                "platform.audit",
                "platform.paper_template",
                "plans.visit",
                "plans.filed_plan",
                "reporting.filed_report",
                "reporting.instruction_word",
                "platform.attachment")) {
            try (var connection = DemoDatabase.connect(url, false);
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate("update " + table + " set county = county"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
