package cn.daodi.platform.database;

import static cn.daodi.platform.database.ScratchDatabase.ask;
import static cn.daodi.platform.database.ScratchDatabase.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ends of the database, of the program, and of both: nothing is lost and nothing stands in the way of the next start. */
class DatabaseRestartTests {

    static final String KEEP = "drop table if exists kept; create table kept as select 7 as number";
    static final ScratchDatabase scratch = new ScratchDatabase();

    @AfterEach
    void stop() {
        scratch.stop();
    }

    @AfterAll
    static void delete() throws IOException {
        scratch.close();
    }

    @Test
    void a_later_start_keeps_everything() {
        var first = scratch.start();
        tell(first, KEEP);
        first.stop();
        assertThat(PostmasterFile.in(scratch.folder.cluster())).isNull();
        var second = scratch.start();
        assertThat(ask(second, "select number from kept")).isEqualTo("7");
        assertThat(second.password()).isEqualTo(first.password());
    }

    @Test
    void a_lost_program_password_is_replaced() throws IOException {
        scratch.start().stop();
        Files.delete(scratch.folder.programPassword());
        var again = scratch.start();
        assertThat(ask(new Login(again.url(), again.user(), again.password()), "select 1"))
                .isEqualTo("1");
    }

    @Test
    void a_lost_owner_password_is_said() throws IOException {
        scratch.start().stop();
        var kept = scratch.data.resolve("kept");
        Files.move(scratch.folder.ownerPassword(), kept);
        assertThatExceptionOfType(DatabaseFailed.class)
                .isThrownBy(scratch::start)
                .withMessageContaining("owner.password");
        Files.move(kept, scratch.folder.ownerPassword());
    }

    @Test
    void a_killed_database_comes_back_on_its_port_with_its_data() {
        var database = scratch.start();
        tell(database, KEEP);
        for (var round = 0; round < 2; round++) {
            var dead = scratch.server();
            dead.signal("KILL");
            assertThat(ServerProcess.within(Duration.ofSeconds(20), () -> isBack(dead)))
                    .isTrue();
            assertThat(ask(database, "select number from kept")).isEqualTo("7");
        }
    }

    private boolean isBack(ServerProcess dead) {
        var file = PostmasterFile.in(scratch.folder.cluster());
        return file != null
                && file.process().pid() != dead.pid()
                && file.readyAs(file.process().pid());
    }

    @Test
    void a_stopped_database_stays_down() {
        var database = scratch.start();
        var server = scratch.server();
        database.stop();
        assertThat(server.alive()).isFalse();
        assertThat(ServerProcess.in(scratch.folder.cluster())).isEmpty();
    }

    @Test
    void an_orphan_is_stopped_and_its_data_kept() {
        var first = scratch.start();
        tell(first, KEEP);
        first.stop();
        var orphan = startOrphan();
        var second = scratch.start();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask(second, "select number from kept")).isEqualTo("7");
    }

    /** A server without leash and without program, as an older kernel or another system would leave it. */
    private Process startOrphan() {
        var cluster = scratch.folder.cluster();
        var postgres = PostgresBinaries.unpackedIn(scratch.folder.binaries())
                .resolve("bin/postgres")
                .toString();
        var command = List.of(
                postgres,
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(FreePort.find()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        var process = Command.start(ServerAccount.find().command(command), scratch.folder.log());
        assertThat(ServerProcess.within(Duration.ofSeconds(20), () -> {
                    var file = PostmasterFile.in(cluster);
                    return file != null && file.readyAs(process.pid());
                }))
                .isTrue();
        return process;
    }

    @Test
    void a_strangers_number_in_the_lock_file_does_no_harm() throws IOException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            leaveLockFile(stranger.pid());
            assertThat(ask(scratch.start(), "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_zombies_number_in_the_lock_file_does_no_harm() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try {
            var zombie = new ServerProcess(Long.parseLong(parent.inputReader().readLine()));
            assertThat(zombie.goneWithin(Duration.ofSeconds(5))).isTrue();
            assertThat(zombie.known()).isTrue();
            leaveLockFile(zombie.pid());
            assertThat(ask(scratch.start(), "select 1")).isEqualTo("1");
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void an_empty_lock_file_does_no_harm() throws IOException {
        scratch.start().stop();
        Files.createFile(PostmasterFile.pathIn(scratch.folder.cluster()));
        assertThat(ask(scratch.start(), "select 1")).isEqualTo("1");
    }

    private void leaveLockFile(long pid) throws IOException {
        scratch.start().stop();
        var cluster = scratch.folder.cluster();
        Files.writeString(
                PostmasterFile.pathIn(cluster),
                pid + "\n" + cluster + "\n1781000000\n25432\n\n127.0.0.1\n 1 1\nready\n");
    }

    @Test
    void a_killed_program_leaves_the_folder_to_the_next() throws IOException {
        var other = OtherProgram.start(scratch.data);
        var server = scratch.server();
        try {
            assertThatExceptionOfType(DatabaseHeld.class)
                    .isThrownBy(scratch::start)
                    .withMessageContaining(Long.toString(other.pid()));
        } finally {
            other.destroyForcibly();
        }
        assertThat(ask(scratch.start(), "select 1")).isEqualTo("1");
        assertThat(server.alive()).isFalse();
    }

    @Test
    void program_and_database_killed_at_once_recover() throws IOException {
        var other = OtherProgram.start(scratch.data);
        new ServerProcess(other.pid()).signal("KILL");
        scratch.server().signal("KILL");
        assertThat(ask(scratch.start(), "select 1")).isEqualTo("1");
    }
}
