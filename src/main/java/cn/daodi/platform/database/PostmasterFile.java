package cn.daodi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own lock file: the server's process in line 1, {@code ready} in line 8 once it takes connections. */
record PostmasterFile(List<String> lines) {

    static Path pathIn(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static @Nullable PostmasterFile in(Path cluster) {
        try {
            return new PostmasterFile(Files.readAllLines(pathIn(cluster)));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty or broken file (a full disk) is taken for our own: certainly no server, and the file goes. */
    ServerProcess process() {
        var line = lines.isEmpty() ? "" : lines.getFirst().strip();
        return new ServerProcess(
                line.matches("[0-9]{1,10}")
                        ? Long.parseLong(line)
                        : ProcessHandle.current().pid());
    }

    boolean readyAs(long pid) {
        return process().pid() == pid
                && lines.size() > 7
                && lines.get(7).strip().equals("ready");
    }
}
