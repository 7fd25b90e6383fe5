package cn.daodi.platform.signin;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only so many hashes run at once, on threads of their own. The system shares the cores between these and the pages; on a
 * request's own thread each hash would hold one of the few that carry all requests, until it is done. While others wait for theirs,
 * a thread rests after each hash as long as it took: in a crowd at the door pages keep three quarters of two cores, not a half.
 */
final class ThriftyEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Executor threads;

    ThriftyEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        var factory = Thread.ofPlatform().name("password-", 1).daemon().factory();
        this.threads = new ThreadPoolExecutor(most, most, 0, TimeUnit.SECONDS, waiting, factory);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return done(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return done(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private void rested(Runnable hash) {
        threads.execute(() -> {
            long began = System.nanoTime();
            hash.run();
            if (!waiting.isEmpty()) LockSupport.parkNanos(System.nanoTime() - began);
        });
    }

    private <T extends @Nullable Object> T done(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, this::rested).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
