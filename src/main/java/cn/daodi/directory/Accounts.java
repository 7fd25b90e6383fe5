package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 账号: issued by the system administrator as one-time activation slips; no default passwords exist. */
@Service
public class Accounts {
    /** How long a slip can be used. */
    public static final Duration SLIP_LIFE = Duration.ofDays(7);

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Issues (or issues anew) the slip of a person; an old password ends at once. */
    @Transactional
    public AccountSlip issue(Viewer by, PersonId person) {
        by.require(Role.SYS_ADMIN);
        String name = repository.nameOf(by.county(), person);
        String username = repository.usernameOf(person).orElseGet(() -> repository.freeUsername(name));
        String code = Secrets.code();
        var until = OffsetDateTime.now(clock).plus(SLIP_LIFE);
        repository.saveSlip(person, username, Secrets.hash(code), until);
        events.publishEvent(new AccountChanged(by.actor(), "AccountIssued", name, username));
        return new AccountSlip(name, username, code, until);
    }

    /** Closes an account: nobody signs in with it until a new slip is issued, and who is signed in is out at once. */
    @Transactional
    public void close(Viewer by, PersonId person) {
        by.require(Role.SYS_ADMIN);
        String name = repository.nameOf(by.county(), person);
        String username = repository.usernameOf(person).orElse("");
        repository.close(person, OffsetDateTime.now(clock));
        events.publishEvent(new AccountChanged(by.actor(), "AccountClosed", name, username));
    }

    /** Whose slip a code is; refused when it is unknown, used or over its time. */
    public Account slipHolder(String code) {
        return repository
                .byActivation(Secrets.hash(code), OffsetDateTime.now(clock))
                .orElseThrow(() -> new Refused("activation.unusable"));
    }

    /** First sign-in: the slip's holder sets a password; the slip is used up. No connection waits for the hash. */
    public Account activate(String code, String password, String repeated) {
        var account = slipHolder(code);
        PasswordRule.check(account.username(), password, repeated);
        if (!repository.usePassword(account.person(), encode(password), Secrets.hash(code)))
            throw new Refused("activation.unusable");
        return account;
    }

    /** Changes one's own password; the present one is asked for. Pressed twice it is changed once. No connection waits for the hashes. */
    public void changePassword(Viewer by, String present, String password, String repeated) {
        var account = repository.of(by.person()).orElseThrow(() -> new Refused("activation.unusable"));
        var hash = account.password();
        if (hash == null) throw Refused.at("present", "password.wrong");
        if (!encoder.matches(present, hash)) {
            if (password.equals(repeated) && encoder.matches(password, hash)) return;
            throw Refused.at("present", "password.wrong");
        }
        PasswordRule.check(account.username(), password, repeated);
        var next = encode(password);
        var changed = transaction.execute(status -> {
            if (!repository.replacePassword(by.person(), next, hash)) return false;
            events.publishEvent(new AccountChanged(by.actor(), "PasswordChanged", account.name(), account.username()));
            return true;
        });
        if (!Boolean.TRUE.equals(changed)) changePassword(by, present, password, repeated); // another one meanwhile
    }

    /** Every person with posts today, and who holds none any more but still has an account, first. */
    public List<AccountRow> all(Viewer by) {
        by.require(Role.SYS_ADMIN);
        return repository.rows(by.county(), OffsetDateTime.now(clock));
    }

    /** One line of the system administrator's list; {@code posts} is empty for who holds none any more. */
    public record AccountRow(long person, String name, String posts, String username, String state) {}

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
