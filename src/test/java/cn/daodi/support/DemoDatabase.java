package cn.daodi.support;

import cn.daodi.DaodiApplication;
import cn.daodi.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** One server for all tests; one demo county, made once through the front doors; a copy of it for whoever asks. */
public final class DemoDatabase {
    /** Where the seed writes its accounts. */
    public static final Path DATA =
            Path.of("target/test-county-" + UUID.randomUUID()).toAbsolutePath();

    private static final EmbeddedDatabase SERVER =
            EmbeddedDatabase.startSharingBinaries(DATA, Path.of("target/postgres-binaries"));
    private static boolean seeded;

    private DemoDatabase() {}

    /** Properties of a fresh copy of the demo county. */
    public static synchronized List<String> copy() {
        if (!seeded) seed();
        return database("copy_" + UUID.randomUUID().toString().replace('-', '_'), " template seed");
    }

    /** Properties of a database without any county. */
    public static synchronized List<String> empty() {
        return database("empty_" + UUID.randomUUID().toString().replace('-', '_'), "");
    }

    private static List<String> database(String name, String template) {
        tell("create database " + name + template);
        return List.of(
                "daodi.database.url=" + SERVER.url(name),
                "daodi.database.user=" + SERVER.user(),
                "daodi.database.password=" + SERVER.password(),
                "daodi.database.owner=" + SERVER.ownerUser(),
                "daodi.database.owner-password=" + SERVER.ownerPassword());
    }

    private static void seed() {
        var arguments = new ArrayList<>(
                database("seed", "").stream().map(property -> "--" + property).toList());
        arguments.addAll(List.of("--daodi.demo=true", "--daodi.data=" + DATA, "--server.port=0"));
        new SpringApplicationBuilder(DaodiApplication.class)
                .run(arguments.toArray(String[]::new))
                .close();
        seeded = true;
    }

    /** How somebody of the demo county signs in, by name. */
    public record Account(String username, String password, String token) {}

    public static Account account(String name) {
        try (var lines = Files.lines(DATA.resolve("demo-accounts.csv"))) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells[1].equals(name))
                    .map(cells -> new Account(cells[3], cells[4], cells[5]))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String sql) {
        try (var connection = DriverManager.getConnection(
                        SERVER.url("postgres"), SERVER.ownerUser(), SERVER.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the program's own role, or as the owner of the tables. */
    public static Connection connect(String url, boolean owner) throws SQLException {
        return owner
                ? DriverManager.getConnection(url, SERVER.ownerUser(), SERVER.ownerPassword())
                : DriverManager.getConnection(url, SERVER.user(), SERVER.password());
    }
}
