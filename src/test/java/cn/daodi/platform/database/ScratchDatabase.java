package cn.daodi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** A data folder of one test below {@code target}, with the unpacked server shared by all of them. */
final class ScratchDatabase implements AutoCloseable {

    static final Path BINARIES = Path.of("target/postgres-binaries");

    final Path data = Path.of("target/scratch-" + UUID.randomUUID()).toAbsolutePath();
    final DataFolder folder = DataFolder.sharingBinaries(data, BINARIES);
    private EmbeddedDatabase running;

    EmbeddedDatabase start() {
        running = EmbeddedDatabase.startSharingBinaries(data, BINARIES);
        return running;
    }

    static String ask(EmbeddedDatabase database, String sql) {
        return ask(new Login(database.url(), database.ownerUser(), database.ownerPassword()), sql);
    }

    static String ask(Login login, String sql) {
        try (var connection = connect(login);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void tell(EmbeddedDatabase database, String sql) {
        try (var connection = connect(new Login(database.url(), database.ownerUser(), database.ownerPassword()))) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    /** The server's process, from PostgreSQL's own file. */
    ServerProcess server() {
        return PostmasterFile.in(folder.cluster()).process();
    }

    void stop() {
        if (running != null) running.stop();
    }

    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(data);
        if (Files.exists(data)) throw new IOException("not deleted: " + data);
    }
}
