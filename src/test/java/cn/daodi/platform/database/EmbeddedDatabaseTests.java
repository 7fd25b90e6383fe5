package cn.daodi.platform.database;

import static cn.daodi.platform.database.ScratchDatabase.ask;
import static cn.daodi.platform.database.ScratchDatabase.connect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTests {

    static final ScratchDatabase scratch = new ScratchDatabase();
    static EmbeddedDatabase database;

    @BeforeAll
    static void start_from_an_interrupted_beginning() throws IOException {
        Files.createDirectories(scratch.folder.unfinishedCluster().resolve("base"));
        database = scratch.start();
    }

    @AfterAll
    static void stop() throws IOException {
        scratch.close();
    }

    @Test
    void it_is_postgresql_18_with_its_own_locale() {
        assertThat(ask(database, "show server_version")).startsWith("18.");
        assertThat(ask(
                        database,
                        "select concat(datlocale, ' ', datlocprovider) from pg_database where datname = 'daodi'"))
                .isEqualTo("C.UTF-8 b");
        assertThat(ask(database, "show data_checksums")).isEqualTo("on");
    }

    @Test
    void what_is_acknowledged_is_durable() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(ask(database, "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_the_loopback_alone() throws IOException {
        assertThat(listeners("/proc/net/tcp")).containsExactly("0100007F");
        assertThat(listeners("/proc/net/tcp6")).isEmpty();
        assertThat(ask(database, "show unix_socket_directories")).isEmpty();
    }

    private static List<String> listeners(String table) throws IOException {
        if (!Files.exists(Path.of(table))) return List.of();
        var port = ":%04X"
                .formatted(
                        URI.create(database.url().substring("jdbc:".length())).getPort());
        return Files.readAllLines(Path.of(table)).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[1].endsWith(port) && columns[3].equals("0A"))
                .map(columns -> columns[1].substring(0, columns[1].indexOf(':')))
                .toList();
    }

    @Test
    void passwords_are_scram_and_their_files_private() throws IOException {
        assertThat(ask(
                        database,
                        "select bool_and(rolpassword like 'SCRAM-SHA-256$%')::text from pg_authid where rolcanlogin"))
                .isEqualTo("true");
        for (var file : List.of(scratch.folder.ownerPassword(), scratch.folder.programPassword())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(scratch.data.resolve("postgres/initdb.password")).doesNotExist();
        var wrong = new Login(database.url(), database.user(), "wrong");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(wrong));
    }

    @Test
    void the_program_is_no_superuser_and_owns_nothing() {
        var program = new Login(database.url(), database.user(), database.password());
        assertThat(ask(program, "select current_user")).isEqualTo("daodi_program");
        assertThat(
                        ask(
                                program,
                                "select concat(rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication) from pg_roles where rolname = current_user"))
                .isEqualTo("fffff");
        assertThat(ask(program, "select count(*) from pg_class where relowner = current_user::regrole"))
                .isEqualTo("0");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = connect(program)) {
                connection.createStatement().execute("create table public.mine (id int)");
            }
        });
    }

    @Test
    void a_second_start_on_held_data_is_refused() {
        assertThatExceptionOfType(DatabaseHeld.class)
                .isThrownBy(() -> EmbeddedDatabase.startSharingBinaries(scratch.data, ScratchDatabase.BINARIES))
                .withMessageContaining(scratch.data.toString())
                .withMessageContaining(Long.toString(ProcessHandle.current().pid()));
        assertThat(ask(database, "select 1")).isEqualTo("1");
    }

    @Test
    void a_half_made_cluster_of_an_interrupted_start_is_made_anew() {
        assertThat(scratch.folder.unfinishedCluster()).doesNotExist();
    }
}
