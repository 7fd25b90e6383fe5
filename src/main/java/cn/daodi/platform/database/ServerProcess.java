package cn.daodi.platform.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A process seen through {@code /proc}, so that a living server, a zombie and a stranger with the same number are told apart. */
record ServerProcess(long pid) {

    /** All that live in a cluster: PostgreSQL's processes have it as their working folder. */
    static List<ServerProcess> in(Path cluster) {
        return ProcessHandle.allProcesses()
                .map(process -> new ServerProcess(process.pid()))
                .filter(process -> process.livesIn(cluster))
                .toList();
    }

    boolean livesIn(Path cluster) {
        if (!alive()) return false;
        try {
            return Files.readSymbolicLink(proc("cwd")).equals(cluster);
        } catch (IOException e) {
            return read("cmdline").contains(cluster.toString()); // another user's, in a container without ptrace
        }
    }

    boolean known() {
        return Files.exists(proc("stat"));
    }

    /** Zombies are dead, though their number is still taken. */
    boolean alive() {
        var stat = read("stat");
        var state = stat.lastIndexOf(')') + 2;
        return state < stat.length() && "ZX".indexOf(stat.charAt(state)) < 0;
    }

    /** Fast shutdown; if that takes too long, at once; if that does not help either, by force. The data survives all three. */
    void stop() {
        signal("INT");
        if (goneWithin(Duration.ofSeconds(20))) return;
        signal("QUIT");
        if (goneWithin(Duration.ofSeconds(5))) return;
        signal("KILL");
        goneWithin(Duration.ofSeconds(5));
    }

    /** By the shell, because Java knows TERM and KILL only. */
    void signal(String name) {
        Command.works(List.of("sh", "-c", "kill -" + name + " " + pid));
    }

    boolean goneWithin(Duration time) {
        return within(time, () -> !alive());
    }

    static boolean within(Duration time, BooleanSupplier happened) {
        var end = System.nanoTime() + time.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(proc(name), ISO_8859_1);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
