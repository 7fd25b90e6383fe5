package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A database upgraded step by step is the same as a fresh one. */
class MigrationTests {
    @Test
    void fresh_is_upgraded() throws SQLException {
        var fresh = properties();
        flyway(fresh).load().migrate();
        var upgraded = properties();
        for (var info : flyway(upgraded).load().info().all()) {
            MigrationVersion version = info.getVersion();
            if (version != null)
                flyway(upgraded)
                        .target(version)
                        .repeatableSqlMigrationPrefix("LATER")
                        .load()
                        .migrate();
        }
        flyway(upgraded).load().migrate();
        assertThat(shape(upgraded)).isNotEmpty().isEqualTo(shape(fresh));
    }

    private static Map<String, String> properties() {
        return DemoDatabase.empty().stream()
                .map(text -> text.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
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

    private static TreeSet<String> shape(Map<String, String> at) throws SQLException {
        var shape = new TreeSet<String>();
        String url = at.get("daodi.database.url");
        try (var connection = DriverManager.getConnection(
                        url, at.get("daodi.database.owner"), at.get("daodi.database.owner-password"));
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')",
                    "select schemaname || '.' || indexname || ' ' || indexdef from pg_indexes where schemaname not in ('pg_catalog', 'information_schema')",
                    "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid <> 0",
                    "select table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'daodi_program'")) {
                var rows = statement.executeQuery(sql);
                while (rows.next()) shape.add(rows.getString(1));
            }
        }
        return shape;
    }
}
