package cn.daodi.platform.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets only so many hashes run at once, so that a storm of sign-ins leaves a core for everybody else. */
final class ThriftyEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    ThriftyEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        cores.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            cores.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        cores.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            cores.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
