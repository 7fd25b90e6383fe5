package cn.daodi.directory;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销与恢复 of units and posts. Nothing is deleted; what still stands on them is said, and must be moved first. */
@Service
@Transactional
public class Closings {
    private final ClosingRepository repository;
    private final Units units;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(ClosingRepository repository, Units units, Posts posts, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    /** Closes a unit whose posts are closed and that no subject names. */
    public void closeUnit(Viewer by, UnitId id, Closing closing) {
        by.require(Keepers.ROLES);
        var unit = units.require(by, id);
        if (unit.closing() != null) throw new Refused("unit.closed");
        closing.check(LocalDate.now(clock));
        var standing = repository.standing(id);
        refuseIfAny("unit.close-posts", standing);
        refuseIfAny("unit.close-used", standing);
        repository.close(ClosingRepository.Kind.UNIT, id.county(), id.serial(), closing);
        publish(
                by,
                "UnitClosed",
                List.of(unit.name(), closing.on().toString(), closing.reason().strip()));
    }

    public void reopenUnit(Viewer by, UnitId id) {
        by.require(Keepers.ROLES);
        var unit = units.require(by, id);
        if (unit.closing() == null) throw new Refused("unit.open");
        if (units.named(by, unit.name()).isPresent()) throw new Refused("unit.name-taken", unit.name());
        repository.reopen(ClosingRepository.Kind.UNIT, id.county(), id.serial());
        publish(by, "UnitReopened", List.of(unit.name()));
    }

    /** Closes a post nobody holds, nobody stands in for, and that answers for nothing. */
    public void closePost(Viewer by, PostId id, Closing closing) {
        by.require(Keepers.ROLES);
        var post = posts.ever(by, id);
        if (post.closing() != null) throw new Refused("post.closed");
        closing.check(LocalDate.now(clock));
        var standing = repository.standing(id, closing.on());
        refuseIfAny("post.close-held", standing);
        refuseIfAny("post.close-deputy", standing);
        refuseIfAny("post.close-answers", standing);
        repository.close(ClosingRepository.Kind.POST, id.county(), id.serial(), closing);
        publish(
                by,
                "PostClosed",
                List.of(post.label(), closing.on().toString(), closing.reason().strip()));
    }

    public void reopenPost(Viewer by, PostId id) {
        by.require(Keepers.ROLES);
        var post = posts.ever(by, id);
        if (post.closing() == null) throw new Refused("post.open");
        if (post.unit() != null && units.require(by, post.unit()).closing() != null)
            throw new Refused("post.unit-closed");
        repository.reopen(ClosingRepository.Kind.POST, id.county(), id.serial());
        publish(by, "PostReopened", List.of(post.label()));
    }

    /** The first few by name, so that the sentence stays a sentence, and how many in all. */
    private static void refuseIfAny(String code, List<ClosingRepository.Standing> standing) {
        var names = standing.stream()
                .filter(each -> each.code().equals(code))
                .map(ClosingRepository.Standing::name)
                .toList();
        if (names.isEmpty()) return;
        throw new Refused(code, String.join("、", names.stream().limit(5).toList()), names.size());
    }

    private void publish(Viewer by, String what, List<String> facts) {
        events.publishEvent(new DirectoryChanged(by.actor(), what, facts));
    }
}
