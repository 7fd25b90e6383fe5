package cn.daodi.platform.database;

import static cn.daodi.platform.database.Provision.PROGRAM;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server that others run. Made sure of before anything else: the role the program acts as, which owns no tables. */
final class ExternalDatabase {

    private ExternalDatabase() {}

    static void prepare(Login migrator, String user) {
        try (var connection = DriverManager.getConnection(migrator.url(), migrator.user(), migrator.password())) {
            var missing = !Provision.exists(connection, "select 1 from pg_roles where rolname = ?", PROGRAM);
            if (missing) Provision.run(connection, "create role " + PROGRAM + " nologin");
            if (!user.equals(PROGRAM) && (missing || !mayActAsProgram(connection, user)))
                letActAsProgram(connection, user);
        } catch (SQLException e) {
            throw new DatabaseFailed(
                    "The database at " + migrator.url() + " cannot be prepared (" + e.getMessage()
                            + "); it must be reachable, and either "
                            + migrator.user() + " may create roles or its administrator runs: create role " + PROGRAM
                            + " nologin; grant "
                            + PROGRAM + " to " + user + ";",
                    "无法准备数据库：请确认地址和账号，并由管理员建立角色 " + PROGRAM + " 且授予 " + user + "。");
        }
    }

    private static boolean mayActAsProgram(Connection connection, String user) throws SQLException {
        return Provision.exists(connection, "select 1 where pg_has_role(?::name, '" + PROGRAM + "', 'member')", user);
    }

    private static void letActAsProgram(Connection connection, String user) throws SQLException {
        try (var query = connection.prepareStatement("select format('grant " + PROGRAM + " to %I', ?::text)")) {
            query.setString(1, user);
            var row = query.executeQuery();
            row.next();
            Provision.run(connection, row.getString(1));
        }
    }
}
