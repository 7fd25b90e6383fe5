package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登录与令牌: five failures lock an account for fifteen minutes; tokens are for programs. */
@Service
public class SignIns {
    /** Failures in a row that lock. */
    public static final int LIMIT = 5;

    public static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration TOKEN_LIFE = Duration.ofDays(180);

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final Clock clock;

    SignIns(AccountRepository repository, PasswordEncoder encoder, Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What came of a try. */
    public sealed interface Outcome {
        record Welcome(Account account) implements Outcome {}

        /** Unknown name or wrong password: the answer does not say which. */
        record Wrong(Optional<Account> account) implements Outcome {}

        record Locked(Account account) implements Outcome {}
    }

    /**
     * Tries a name with a password. Without a transaction, and so without a connection, while it hashes: a crowd at the door would
     * hold them all. A try counts before it is looked at, so that many at once are not more than {@link #LIMIT}.
     */
    public Outcome attempt(String username, String password) {
        var found = repository.byUsername(username.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty() || found.get().password() == null) {
            encoder.encode(password); // the same time for a name that does not exist
            return new Outcome.Wrong(found);
        }
        var account = found.get();
        var now = OffsetDateTime.now(clock);
        var tried = repository.countTry(account.person(), LIMIT, now, now.plus(LOCK));
        if (tried.isEmpty()) return new Outcome.Locked(account);
        if (!encoder.matches(password, account.password())) {
            return tried.get() >= LIMIT ? new Outcome.Locked(account) : new Outcome.Wrong(found);
        }
        repository.forgetTries(account.person());
        return new Outcome.Welcome(account);
    }

    /** Whose token this is, while it is in force. */
    public Optional<PersonId> byToken(String token) {
        return repository.byToken(Secrets.hash(token), OffsetDateTime.now(clock));
    }

    /** Gives the viewer a new token, shown once; earlier ones end. */
    @Transactional
    public String newToken(Viewer by) {
        String token = Secrets.token();
        var now = OffsetDateTime.now(clock);
        repository.revokeTokens(by.person(), now);
        repository.saveToken(by.person(), Secrets.hash(token), now, now.plus(TOKEN_LIFE));
        return token;
    }
}
