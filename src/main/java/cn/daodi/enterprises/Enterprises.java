package cn.daodi.enterprises;

import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.CreditCode;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        var id = subjects.enter(by, SubjectKind.ENTERPRISE, entry.name(), entry.position());
        subjects.rename(id, entry.name(), entry.position(), also(entry));
        repository.insert(id, entry);
        answer(by, id, entry);
        publish(by, id, "EnterpriseEntered", List.of(entry.name()));
        return id;
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
        subjects.rename(id, entry.name(), entry.position(), also(entry));
        if (!repository.update(id, version, entry)) throw new Overtaken();
        answer(by, id, entry);
        publish(by, id, "EnterpriseAmended", List.of(entry.name()));
    }

    private void refuseTwice(Viewer by, EnterpriseEntry entry, @Nullable SubjectId self) {
        if (entry.creditCode() != null) {
            repository
                    .byCode(by.county(), entry.creditCode())
                    .filter(other -> !other.id().equals(self))
                    .ifPresent(other -> {
                        throw Refused.at(
                                "creditCode",
                                "enterprise.code-taken",
                                other.number(),
                                other.entry().name());
                    });
        }
        repository
                .byName(by.county(), entry.name())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refused.at("name", "enterprise.name-taken", other.number());
                });
    }

    private void answer(Viewer by, SubjectId id, EnterpriseEntry entry) {
        subjects.answer(id, Capacity.SPONSOR, entry.sponsor() == null ? List.of() : List.of(entry.sponsor()));
        var unit = posts.ofUnit(by, entry.responsibleUnit());
        for (var kind : List.of(PostKind.HEAD, PostKind.LIAISON)) {
            var of = unit.stream()
                    .filter(post -> post.kind() == kind)
                    .map(post -> post.id())
                    .toList();
            subjects.answer(id, kind == PostKind.HEAD ? Capacity.HEAD : Capacity.LIAISON, of);
        }
    }

    private static String also(EnterpriseEntry entry) {
        return Objects.requireNonNullElse(entry.creditCode(), "");
    }

    /** An enterprise by its code, for the offices' import; codes are tidied first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Enterprise> byCode(Viewer by, String code) {
        by.require(Role.OFFICES);
        return repository.byCode(by.county(), CreditCode.tidy(code));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Enterprise> byName(Viewer by, String name) {
        by.require(Role.OFFICES);
        return repository.byName(by.county(), name);
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

    private void publish(Viewer by, SubjectId id, String kind, List<String> facts) {
        String number = require(by, id).number();
        var told = kind.equals("EnterpriseEntered") ? Audience.answering(Capacity.values()) : Audience.NOBODY;
        events.publishEvent(new EnterpriseChanged(by.as(Role.OFFICES), id, number, kind, facts, told));
    }
}
