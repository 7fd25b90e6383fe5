package cn.daodi.directory;

import static cn.daodi.directory.PostRepository.OPEN;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
     * up to date); otherwise the predecessor's tenure ends the day before. A tenure that begins today or later has not been
     * held a whole day: it gives way to another one from the same day on, and the journal keeps both.
     *
     * @return true when the holder changed
     */
    public boolean appoint(Viewer by, PostId post, PersonEntry person, LocalDate from) {
        by.require(Keepers.ROLES);
        var now = require(by, post);
        keptApart(by, now);
        if (person.name().isBlank()) throw Refused.at("name", "required");
        var held = repository.held(post);
        var since = held.since();
        boolean replaced = since.filter(day -> day.isAfter(today())).isPresent();
        if (person.name().equals(now.holderName()) && !replaced) {
            refresh(now, person);
            return false;
        }
        since.ifPresent(day -> vacate(post, day, from));
        held.until().filter(last -> !from.isAfter(last)).ifPresent(last -> {
            throw Refused.at("from", "tenure.still-held", last.toString());
        });
        var successor = identify(by, person);
        if (now.kind() == PostKind.ADMINISTRATOR) repository.mustHoldNoOther(successor, post, from);
        else if (repository.administers(successor, from)) throw Refused.at("name", "tenure.administrator-apart");
        if (held.never() || !repository.resumeTenure(post, successor, person.dutyTitle(), from.minusDays(1)))
            repository.beginTenure(post, successor, person.dutyTitle(), from);
        events.publishEvent(new DirectoryChanged(
                by.actor(),
                now.holder() == null ? "HolderAppointed" : "HolderChanged",
                List.of(now.label(), person.name(), now.holderOr(""), from.toString()),
                told(now)));
        return true;
    }

    /** 三员分立: who administers is not settled by an office, nor does an administrator's post come on top of another. */
    static void keptApart(Viewer by, Post post) {
        if (post.kind() == PostKind.ADMINISTRATOR && !by.is(Role.SYS_ADMIN))
            throw new Refused("tenure.administrator-only");
    }

    /** A cadre is told of the stationing, which says more. */
    private static Audience told(Post post) {
        return post.kind() == PostKind.CADRE ? Audience.NOBODY : Audience.posts(post.id());
    }

    private void vacate(PostId post, LocalDate since, LocalDate from) {
        if (from.equals(since) && !since.isBefore(today())) repository.dropTenure(post);
        else if (from.isAfter(since)) repository.endTenure(post, from.minusDays(1));
        else throw Refused.at("from", "tenure.before-predecessor", since.toString());
    }

    /** 离任: the holder leaves and nobody follows yet. A tenure that begins after the last day vanishes as a slip. */
    public void release(Viewer by, PostId id, LocalDate lastDay) {
        by.require(Keepers.ROLES);
        var post = require(by, id);
        var since = repository.held(id).since().orElseThrow(() -> new Refused("tenure.none"));
        if (post.kind() == PostKind.ADMINISTRATOR) throw new Refused("tenure.administrator");
        if (lastDay.isAfter(today())) throw Refused.at("lastDay", "date.future");
        boolean slip = lastDay.isBefore(since) && !since.isBefore(today());
        if (lastDay.isBefore(since) && !slip) throw Refused.at("lastDay", "tenure.ends-before-start", since.toString());
        if (slip) repository.dropTenure(id);
        else repository.endTenure(id, lastDay);
        events.publishEvent(new DirectoryChanged(
                by.actor(), "HolderReleased", List.of(post.label(), post.holderOr(""), lastDay.toString())));
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

    /** The post, unless it is closed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Post require(Viewer by, PostId id) {
        var post = ever(by, id);
        if (post.closing() != null) throw new NotVisible();
        return post;
    }

    /** The post, closed ones too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Post ever(Viewer by, PostId id) {
        if (!id.county().equals(by.county())) throw new NotVisible();
        return repository.find(id, today()).orElseThrow(NotVisible::new);
    }

    /** The posts of these kinds a unit has. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> ofUnit(Viewer by, UnitId unit, Set<PostKind> kinds) {
        var names = kinds.stream().map(PostKind::name).toArray(String[]::new);
        return repository.where(
                by.county(),
                today(),
                OPEN + " and p.unit = :unit and p.kind = any(:kinds)",
                Map.of("unit", unit.serial(), "kinds", names));
    }

    /** All posts a unit has or had. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> everOfUnit(Viewer by, UnitId unit) {
        return repository.where(by.county(), today(), " and p.unit = :unit", Map.of("unit", unit.serial()));
    }

    /** The head's or the liaison's post of a unit, if it has one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Post> ofUnit(Viewer by, UnitId unit, PostKind kind) {
        return ofUnit(by, unit, Set.of(kind)).stream().findFirst();
    }

    /** Posts of the county leaders in their official order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> leaders(Viewer by) {
        return everOfLeaders(by).stream().filter(post -> post.closing() == null).toList();
    }

    /** Posts that leaders of this name hold. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> leadersNamed(Viewer by, String name) {
        return repository.where(
                by.county(), today(), OPEN + " and p.kind = 'LEADER' and t.person_name = :name", Map.of("name", name));
    }

    /** All posts the county's leaders have or had. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> everOfLeaders(Viewer by) {
        return repository.where(by.county(), today(), " and p.kind = 'LEADER'", Map.of());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Post> all(Viewer by) {
        return repository.where(by.county(), today(), OPEN, Map.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
