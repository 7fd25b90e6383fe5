package cn.daodi.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The server's data: made once, served by one process at a time. */
record Cluster(DataFolder folder, Path programs, ServerAccount account) {

    static final String OWNER = "daodi_owner";

    private static final long LARGE_LOG = 10_000_000;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    /** Durable (fsync, synchronous_commit), on the loopback alone, sized for one county on a small machine. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "shared_buffers=128MB",
            "jit=off",
            "timezone=Asia/Shanghai",
            "log_timezone=Asia/Shanghai",
            "log_line_prefix=%m [%p] %u@%d ",
            "log_checkpoints=off");

    boolean exists() {
        return Files.exists(folder.cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster beside its place and renames it, so that an interrupted start leaves nothing to trip over. */
    void create(String ownerPassword) {
        var unfinished = folder.unfinishedCluster();
        var passwordFile = folder.root().resolve("postgres/initdb.password");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            PasswordFile.write(passwordFile, ownerPassword);
            account.own(unfinished);
            account.own(passwordFile);
            if (!Command.succeeds(account.command(initdb(unfinished, passwordFile)), folder.log())) {
                throw ServerLog.failure(folder.log());
            }
            Files.move(unfinished, folder.cluster(), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private List<String> initdb(Path cluster, Path passwordFile) {
        return List.of(
                tool("initdb"),
                "--pgdata=" + cluster,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
    }

    /** Starts the server and waits until it takes connections. The calling thread must live as long as the server shall. */
    Process launch(int port) {
        account.own(folder.cluster());
        Leftover.clear(folder.cluster());
        turnLargeLog();
        var process = Command.start(account.leashed(postgres(port)), folder.log());
        var settled = ServerProcess.within(LONGEST_RECOVERY, () -> ready(process) || !process.isAlive());
        if (settled && process.isAlive()) return process;
        process.destroyForcibly();
        throw ServerLog.failure(folder.log());
    }

    private boolean ready(Process process) {
        var file = PostmasterFile.in(folder.cluster());
        return file != null && file.readyAs(process.pid());
    }

    private List<String> postgres(int port) {
        var command = new ArrayList<>(
                List.of(tool("postgres"), "-D", folder.cluster().toString(), "-p", Integer.toString(port)));
        for (var setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private String tool(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void turnLargeLog() {
        try {
            if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGE_LOG) {
                Files.move(folder.log(), folder.log().resolveSibling("server.log.1"), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
