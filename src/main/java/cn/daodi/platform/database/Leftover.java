package cn.daodi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier server left in the cluster. Called only while we hold the folder, so whoever is found there has lost its
 * program.
 */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    private Leftover() {}

    static void clear(Path cluster) {
        var lockFile = PostmasterFile.in(cluster);
        if (lockFile == null) return;
        var server = lockFile.process();
        if (server.livesIn(cluster)) {
            log.info("stopping the database process {} that an earlier run left behind", server.pid());
            server.stop();
        }
        clearChildren(cluster);
        // If nobody has that number, PostgreSQL cleans up by itself. A zombie or a stranger with it would make it
        // refuse.
        if (server.known()) delete(PostmasterFile.pathIn(cluster));
    }

    /** Children notice within moments that their server is gone; one in the middle of a long query may not. */
    private static void clearChildren(Path cluster) {
        if (ServerProcess.within(
                Duration.ofSeconds(3), () -> ServerProcess.in(cluster).isEmpty())) return;
        ServerProcess.in(cluster).forEach(child -> child.signal("KILL"));
        ServerProcess.within(
                Duration.ofSeconds(3), () -> ServerProcess.in(cluster).isEmpty());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
