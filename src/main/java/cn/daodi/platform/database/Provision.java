package cn.daodi.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The program's role and the database, made on the first start. The role owns nothing: migrations grant it what it needs. */
final class Provision {

    static final String DATABASE = "daodi";
    static final String PROGRAM = "daodi_program";

    private Provision() {}

    static void ensure(Login administrator, PasswordFile program) {
        try (var connection =
                DriverManager.getConnection(administrator.url(), administrator.user(), administrator.password())) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", PROGRAM)) {
                run(
                        connection,
                        "create role " + PROGRAM + " login nosuperuser nocreatedb nocreaterole password '"
                                + program.password() + "'");
            } else if (program.fresh()) {
                run(connection, "alter role " + PROGRAM + " password '" + program.password() + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + Cluster.OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(
                    "The embedded database refuses its owner (" + e.getMessage()
                            + "); is postgres/owner.password the one it was made with?",
                    "内置数据库拒绝其所有者登录，请检查 postgres/owner.password 是否为建库时的那一份。");
        }
    }

    static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
