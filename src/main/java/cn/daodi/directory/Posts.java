package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 岗位与任职: posts, and who holds them from when to when. */
@Service
@Transactional
public class Posts {
    private final PostRepository repository;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posts(PostRepository repository, Roles roles, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** Creates a vacant post; its roles are proposed and work once confirmed. */
    public PostId create(Viewer by, PostEntry entry) {
        by.require(Keepers.ROLES);
        if (entry.title().isBlank()) throw Refused.at("title", "required");
        var id = new PostId(by.county(), repository.insert(by.county(), entry));
        entry.roles().forEach(role -> roles.propose(by, id, role));
        return id;
    }

    /**
     * Puts a person into a post. Nothing happens when that person holds it already (telephone and duty title are brought
     * up to date); otherwise the predecessor's tenure ends the day before.
     *
     * @return true when the holder changed
     */
    public boolean appoint(Viewer by, PostId post, PersonEntry person, LocalDate from) {
        by.require(Keepers.ROLES);
        var now = require(by, post);
        if (person.name().isBlank()) throw Refused.at("name", "required");
        if (person.name().equals(now.holderName())) {
            refresh(now, person);
            return false;
        }
        vacate(now, from);
        var successor = identify(by, person);
        repository.beginTenure(post, successor, person.dutyTitle(), from);
        events.publishEvent(new DirectoryChanged(
                by.actor(),
                now.holder() == null ? "HolderAppointed" : "HolderChanged",
                List.of(now.label(), person.name(), now.holderOr(""), from.toString())));
        return true;
    }

    private void vacate(Post post, LocalDate from) {
        if (post.holder() == null) return;
        var since = repository.holdingSince(post.id()).orElse(from);
        if (!from.isAfter(since)) throw Refused.at("from", "tenure.before-predecessor", since.toString());
        repository.endTenure(post.id(), from.minusDays(1));
    }

    private void refresh(Post post, PersonEntry person) {
        if (post.holder() == null) return;
        if (person.phone() != null && !person.phone().equals(post.holderPhone())) {
            repository.setPhone(post.holder(), person.phone());
        }
        if (person.dutyTitle() != null && !person.dutyTitle().equals(post.dutyTitle())) {
            repository.setDutyTitle(post.id(), today(), person.dutyTitle());
        }
    }

    /** The same name with the same telephone (or with none known on either side) is the same person. */
    private PersonId identify(Viewer by, PersonEntry person) {
        return repository.peopleNamed(by.county(), person.name()).stream()
                .filter(known -> known.phone() == null
                        || person.phone() == null
                        || Objects.equals(known.phone(), person.phone()))
                .findFirst()
                .map(known -> {
                    if (known.phone() == null && person.phone() != null)
                        repository.setPhone(known.id(), person.phone());
                    return known.id();
                })
                .orElseGet(() ->
                        new PersonId(by.county(), repository.insertPerson(by.county(), person.name(), person.phone())));
    }

    @Transactional(readOnly = true)
    public Post require(Viewer by, PostId id) {
        if (!id.county().equals(by.county())) throw new NotVisible();
        return repository.find(id, today()).orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public List<Post> ofUnit(Viewer by, UnitId unit) {
        return repository.where(by.county(), today(), " and p.unit = :unit", Map.of("unit", unit.serial()));
    }

    /** The head's or the liaison's post of a unit, if it has one. */
    @Transactional(readOnly = true)
    public Optional<Post> ofUnit(Viewer by, UnitId unit, PostKind kind) {
        return ofUnit(by, unit).stream().filter(post -> post.kind() == kind).findFirst();
    }

    /** Posts of the county leaders in their official order. */
    @Transactional(readOnly = true)
    public List<Post> leaders(Viewer by) {
        return repository.where(by.county(), today(), " and p.kind = 'LEADER'", Map.of());
    }

    @Transactional(readOnly = true)
    public List<Post> all(Viewer by) {
        return repository.where(by.county(), today(), "", Map.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
