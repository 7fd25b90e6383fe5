package cn.daodi.enterprises;

import cn.daodi.directory.Post;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.CreditCode;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 重点企业: entered and amended by the two offices. */
@Service
@Transactional
public class Enterprises {
    private final EnterpriseRepository repository;
    private final Subjects subjects;
    private final Posts posts;
    private final ApplicationEventPublisher events;

    Enterprises(EnterpriseRepository repository, Subjects subjects, Posts posts, ApplicationEventPublisher events) {
        this.repository = repository;
        this.subjects = subjects;
        this.posts = posts;
        this.events = events;
    }

    /** Enters an enterprise. A wrong check character does not stop it: it is shown as doubtful until a reason is given. */
    public SubjectId enter(Viewer by, EnterpriseEntry typed) {
        by.require(Role.OFFICES);
        var entry = Enterprise.checked(typed);
        refuseTwice(by, entry, null);
        var subject = subjects.enter(by, SubjectKind.ENTERPRISE, named(entry));
        repository.insert(subject.id(), entry);
        answer(by, subject.id(), entry);
        publish(by, subject, "EnterpriseEntered", Audience.answering(Capacity.values()));
        return subject.id();
    }

    public void amend(Viewer by, SubjectId id, int version, EnterpriseEntry typed) {
        by.require(Role.OFFICES);
        var before = require(by, id);
        var entry = Enterprise.checked(typed);
        refuseTwice(by, entry, id);
        if (entry.equals(before.entry())) {
            answer(by, id, entry); // a unit may have got its head or liaison meanwhile
            return;
        }
        subjects.rename(id, named(entry));
        if (!repository.update(id, version, entry)) throw new Overtaken();
        answer(by, id, entry);
        var amended = new Subject(id, SubjectKind.ENTERPRISE, before.number(), entry.name());
        publish(by, amended, "EnterpriseAmended", Audience.NOBODY);
    }

    private void refuseTwice(Viewer by, EnterpriseEntry entry, @Nullable SubjectId self) {
        var code = entry.creditCode();
        for (var other : repository.alike(by.county(), code, entry.name())) {
            if (other.id().equals(self)) continue;
            if (code == null || !code.equals(other.entry().creditCode()))
                throw Refused.at("name", "enterprise.name-taken", other.number());
            throw Refused.at(
                    "creditCode",
                    "enterprise.code-taken",
                    other.number(),
                    other.entry().name());
        }
    }

    private void answer(Viewer by, SubjectId id, EnterpriseEntry entry) {
        var unit = posts.ofUnit(by, entry.responsibleUnit(), Set.of(PostKind.HEAD, PostKind.LIAISON));
        subjects.answer(
                id,
                Map.of(
                        Capacity.SPONSOR,
                        entry.sponsor() == null ? List.of() : List.of(entry.sponsor()),
                        Capacity.HEAD,
                        of(unit, PostKind.HEAD),
                        Capacity.LIAISON,
                        of(unit, PostKind.LIAISON)));
    }

    private static List<PostId> of(List<Post> unit, PostKind kind) {
        return unit.stream().filter(post -> post.kind() == kind).map(Post::id).toList();
    }

    private static Subjects.Named named(EnterpriseEntry entry) {
        return new Subjects.Named(entry.name(), entry.position(), Objects.requireNonNullElse(entry.creditCode(), ""));
    }

    /** The enterprise a sheet means, for the offices' import: the one with the code, tidied first, or else with the name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Enterprise> meant(Viewer by, String code, String name) {
        by.require(Role.OFFICES);
        return repository.alike(by.county(), CreditCode.tidy(code), name).stream()
                .findFirst();
    }

    /** The enterprise if the viewer may see it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Enterprise require(Viewer by, String number) {
        return require(by, subjects.require(by, number).id());
    }

    private Enterprise require(Viewer by, SubjectId id) {
        if (!id.county().equals(by.county())) throw new NotVisible();
        return repository.of(id).orElseThrow(NotVisible::new);
    }

    private void publish(Viewer by, Subject subject, String kind, Audience told) {
        var actor = by.as(Role.OFFICES);
        var facts = List.of(subject.name());
        events.publishEvent(new EnterpriseChanged(actor, subject.id(), subject.number(), kind, facts, told));
    }
}
