package cn.daodi.enterprises;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 企业专属链接: issued, re-issued and revoked by the stationing office; whoever holds the link sees that enterprise's own affairs,
 * and a PIN the enterprise chose is asked for at consent, refusal and rating.
 */
@Service
public class Doors {
    /** Wrong PINs after which the door is locked for a while. */
    public static final int TRIES = 5;

    private static final Pattern TOKEN = Pattern.compile("(\\d{6})-([A-Za-z0-9_-]{32})");
    private static final Pattern PIN = Pattern.compile("\\d{4,8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DoorRepository repository;
    private final Subjects subjects;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doors(
            DoorRepository repository,
            Subjects subjects,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How an enterprise's door stands.
     *
     * @param openedAt when the link was first opened, null until then
     * @param lockedUntil after too many wrong PINs
     */
    public record Door(
            long id,
            Instant issuedAt,
            String issuedName,
            LocalDate expiresOn,
            @Nullable Instant openedAt,
            @Nullable String pin,
            @Nullable Instant lockedUntil) {}

    /** A link as it was issued, shown once. */
    public record Issued(String number, String enterprise, String token, LocalDate expiresOn) {}

    /** Issues a link until a day; the older one and its PIN end with it. */
    @Transactional
    public Issued issue(Viewer by, String number, @Nullable LocalDate until) {
        by.require(Role.STATIONING_OFFICE);
        var subject = subjects.require(by, number);
        if (subject.kind() != SubjectKind.ENTERPRISE) throw new NotVisible();
        var today = LocalDate.now(clock);
        if (until == null) throw Refused.at("until", "required");
        if (!until.isAfter(today)) throw Refused.at("until", "door.until-past");
        if (until.isAfter(today.plusYears(2))) throw Refused.at("until", "door.until-far");
        String token = by.county() + "-" + random();
        repository.replace(subject.id(), Sha256.of(token), by.name(), until);
        tell(by, "DoorIssued", subject);
        return new Issued(subject.number(), subject.name(), token, until);
    }

    @Transactional
    public void revoke(Viewer by, String number) {
        by.require(Role.STATIONING_OFFICE);
        var subject = subjects.require(by, number);
        if (!repository.revoke(subject.id(), by.name())) throw new Refused("door.none");
        tell(by, "DoorRevoked", subject);
    }

    private void tell(Viewer by, String kind, Subject subject) {
        events.publishEvent(new EnterpriseChanged(
                by.as(List.of(Role.STATIONING_OFFICE)),
                subject.id(),
                subject.number(),
                kind,
                List.of(),
                Audience.NOBODY));
    }

    public Optional<Door> of(Viewer by, String number) {
        by.require(Role.STATIONING_OFFICE);
        return repository.of(subjects.require(by, number).id());
    }

    /** Whose link it is; nothing for one that is unknown, revoked or expired. */
    public Optional<Guest> enter(String token) {
        var match = TOKEN.matcher(token);
        if (!match.matches()) return Optional.empty();
        return repository.guest(match.group(1), Sha256.of(token));
    }

    /** Whether the enterprise has chosen its PIN. */
    public boolean isOpened(Guest guest) {
        return repository
                .of(guest.enterprise())
                .filter(door -> door.pin() != null)
                .isPresent();
    }

    /** Chooses the PIN on first opening. No connection waits for the hash. */
    public void choosePin(Guest guest, String pin, String repeated) {
        if (!PIN.matcher(pin).matches()) throw Refused.at("pin", "door.pin-shape");
        if (isPlain(pin)) throw Refused.at("pin", "door.pin-plain");
        if (!pin.equals(repeated)) throw Refused.at("repeated", "door.pin-differs");
        if (!repository.choosePin(guest, encoder.encode(pin))) throw new Refused("door.pin-chosen");
    }

    /**
     * Asks for the PIN, before the change and outside its transaction, holding no connection: a wrong one stays counted although the change is refused.
     * After {@link #TRIES} the door is locked for half an hour, right PIN or not.
     */
    public void require(Guest guest, String pin) {
        var door = repository.of(guest.enterprise()).orElseThrow(NotVisible::new);
        if (door.pin() == null) throw Refused.at("pin", "door.pin-first");
        if (door.lockedUntil() != null && door.lockedUntil().isAfter(clock.instant()))
            throw Refused.at("pin", "door.locked");
        if (!PIN.matcher(pin).matches()) throw Refused.at("pin", "door.pin-shape");
        int tried = repository.attempt(door.id(), guest, TRIES).orElseThrow(() -> Refused.at("pin", "door.locked"));
        if (encoder.matches(pin, door.pin())) {
            repository.right(door.id(), guest);
            return;
        }
        throw tried < TRIES ? Refused.at("pin", "door.pin-wrong", TRIES - tried) : Refused.at("pin", "door.locked");
    }

    /** One digit repeated, or a run up or down. */
    static boolean isPlain(String pin) {
        int step = pin.charAt(1) - pin.charAt(0);
        if (Math.abs(step) > 1) return false;
        for (int i = 2; i < pin.length(); i++) if (pin.charAt(i) - pin.charAt(i - 1) != step) return false;
        return true;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
