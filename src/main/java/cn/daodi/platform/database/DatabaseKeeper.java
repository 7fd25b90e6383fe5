package cn.daodi.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server, starts it again whenever it dies, and stops it when asked. All of it on one thread that lives until the
 * end, because the kernel stops the server when the thread that started it is gone.
 */
final class DatabaseKeeper {

    private static final Logger log = LoggerFactory.getLogger(DatabaseKeeper.class);

    private final Cluster cluster;
    private final int port;
    private final CompletableFuture<@Nullable RuntimeException> ready = new CompletableFuture<>();
    private final CompletableFuture<Boolean> stopAsked = new CompletableFuture<>();
    private final Thread thread =
            Thread.ofPlatform().name("database-keeper").daemon().unstarted(this::keep);

    DatabaseKeeper(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /** Returns when the server takes connections, or throws what kept it from it. */
    void start() {
        thread.start();
        var refusal = ready.join();
        if (refusal != null) throw refusal;
    }

    /** Returns when the server is down. */
    void stop() {
        stopAsked.complete(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        Process server;
        try {
            server = cluster.launch(port);
            ready.complete(null);
        } catch (RuntimeException e) {
            ready.complete(e);
            return;
        } catch (Error e) {
            ready.complete(new IllegalStateException(e));
            return;
        }
        while (!endsBecauseAsked(server)) {
            log.warn("the database stopped by itself (exit code {}); starting it again", server.exitValue());
            var next = launchUntilItWorks();
            if (next == null) return;
            server = next;
        }
        new ServerProcess(server.pid()).stop();
    }

    private boolean endsBecauseAsked(Process server) {
        CompletableFuture.anyOf(server.onExit(), stopAsked).join();
        return stopAsked.isDone();
    }

    private @Nullable Process launchUntilItWorks() {
        for (var pause = 1; !stopAsked.isDone(); pause = Math.min(pause * 2, 30)) {
            try {
                var server = cluster.launch(port);
                log.info("the database is back");
                return server;
            } catch (RuntimeException | Error e) { // out of memory, too: without this thread there is no database
                log.error("the database does not start, next try in {} s", pause, e);
                stopAskedWithin(pause);
            }
        }
        return null;
    }

    private void stopAskedWithin(int seconds) {
        stopAsked.copy().completeOnTimeout(false, seconds, TimeUnit.SECONDS).join();
    }
}
