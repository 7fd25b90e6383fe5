package cn.daodi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes are made one after the other, beside the requests, and fail like the encoder they are made by. */
class ThriftyEncoderTests {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private final PasswordEncoder slow = new PasswordEncoder() {
        @Override
        public String encode(@Nullable CharSequence password) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                running.decrementAndGet();
            }
            return password + " by " + Thread.currentThread().getName();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if (hash == null) throw new IllegalArgumentException("no hash");
            return hash.startsWith(String.valueOf(password));
        }
    };

    @Test
    void never_more_at_once_than_leave_a_core() {
        var thrifty = new ThriftyEncoder(slow);
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) requests.submit(() -> thrifty.encode("secret"));
        }
        assertThat(most.get()).isBetween(1, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        assertThat(thrifty.encode("secret")).startsWith("secret by password-");
    }

    @Test
    void answers_and_fails_like_the_encoder() {
        var thrifty = new ThriftyEncoder(slow);
        assertThat(thrifty.matches("secret", "secret by x")).isTrue();
        assertThat(thrifty.matches("other", "secret by x")).isFalse();
        assertThatThrownBy(() -> thrifty.matches("secret", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
