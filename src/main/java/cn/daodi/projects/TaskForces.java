package cn.daodi.projects;

import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 产业专班: set up and amended by the two offices; members are the heads of supporting units and whoever is added by hand. */
@Service
@Transactional
public class TaskForces {
    private final TaskForceRepository repository;
    private final MemberRepository members;
    private final Subjects subjects;
    private final Posts posts;
    private final ApplicationEventPublisher events;

    TaskForces(
            TaskForceRepository repository,
            MemberRepository members,
            Subjects subjects,
            Posts posts,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.members = members;
        this.subjects = subjects;
        this.posts = posts;
        this.events = events;
    }

    public SubjectId setUp(Viewer by, TaskForceEntry entry) {
        by.require(Role.OFFICES);
        check(by, entry, null);
        var id = subjects.enter(by, SubjectKind.TASK_FORCE, named(entry)).id();
        repository.insert(id, entry);
        answer(by, id, entry);
        tell(by, id, new Told("TaskForceSetUp", List.of(entry.name().strip()), Audience.answering(Capacity.values())));
        return id;
    }

    public void amend(Viewer by, SubjectId id, int version, TaskForceEntry entry) {
        by.require(Role.OFFICES);
        var before = require(by, id);
        check(by, entry, id);
        if (before.entry().equals(entry)) {
            answer(by, id, entry); // a unit may have got its head or liaison meanwhile
            return;
        }
        subjects.rename(id, named(entry));
        if (!repository.update(id, version, entry)) throw new Overtaken();
        answer(by, id, entry);
        publish(by, id, "TaskForceAmended", List.of(entry.name().strip()));
    }

    private void check(Viewer by, TaskForceEntry entry, @Nullable SubjectId self) {
        if (entry.name().isBlank()) throw Refused.at("name", "required");
        if (entry.name().length() > 60) throw Refused.at("name", "too-long", 60);
        repository
                .byName(by.county(), entry.name().strip())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refused.at("name", "task-force.name-taken", other.number());
                });
    }

    private void answer(Viewer by, SubjectId id, TaskForceEntry entry) {
        var all = new LinkedHashSet<PostId>();
        entry.supportingUnits().forEach(unit -> all.addAll(of(by, unit, PostKind.HEAD)));
        all.addAll(members.added(id));
        subjects.answer(
                id,
                Map.of(
                        Capacity.SPONSOR,
                        entry.sponsor() == null ? List.of() : List.of(entry.sponsor()),
                        Capacity.HEAD,
                        of(by, entry.leadUnit(), PostKind.HEAD),
                        Capacity.LIAISON,
                        of(by, entry.leadUnit(), PostKind.LIAISON),
                        Capacity.MEMBER,
                        all));
    }

    private static Subjects.Named named(TaskForceEntry entry) {
        return new Subjects.Named(entry.name().strip(), entry.position(), "");
    }

    private List<PostId> of(Viewer by, UnitId unit, PostKind kind) {
        return posts.ofUnit(by, unit, kind).map(post -> List.of(post.id())).orElse(List.of());
    }

    /** Adds a member besides the heads of supporting units; amending or importing the task force does not take it away. */
    public void addMember(Viewer by, SubjectId id, PostId post) {
        by.require(Role.OFFICES);
        var taskForce = require(by, id);
        var member = posts.all(by).stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .orElseThrow(() -> Refused.at("post", "unreadable"));
        if (member.unit() == null) throw Refused.at("post", "task-force.member-unit");
        if (member.holder() == null) throw Refused.at("post", "task-force.member-vacant", member.label());
        if (members.answers(id, post)) throw Refused.at("post", "task-force.member-already", member.label());
        members.add(by, id, post);
        answer(by, id, taskForce.entry());
        var facts = List.of(member.label(), member.holderOr(""));
        tell(by, id, new Told("MemberAdded", facts, Audience.posts(post)));
    }

    /** Takes back what was added by hand; the head of a supporting unit stays a member as long as the unit supports. */
    public void removeMember(Viewer by, SubjectId id, PostId post) {
        by.require(Role.OFFICES);
        var taskForce = require(by, id);
        var member = posts.require(by, post);
        if (!members.remove(id, post)) throw new Refused("task-force.member-by-unit", member.label());
        answer(by, id, taskForce.entry());
        publish(by, id, "MemberRemoved", List.of(member.label(), member.holderOr("")));
    }

    /** The offices' import looks a task force up by its industry's name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<TaskForce> byName(Viewer by, String name) {
        by.require(Role.OFFICES);
        return repository.byName(by.county(), name);
    }

    /** The task force if the viewer may see it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public TaskForce require(Viewer by, String number) {
        return require(by, subjects.require(by, number).id());
    }

    private TaskForce require(Viewer by, SubjectId id) {
        if (!id.county().equals(by.county())) throw new NotVisible();
        return repository.of(id).orElseThrow(NotVisible::new);
    }

    private void publish(Viewer by, SubjectId id, String kind, List<String> facts) {
        tell(by, id, new Told(kind, facts, Audience.NOBODY));
    }

    private record Told(String kind, List<String> facts, Audience audience) {}

    private void tell(Viewer by, SubjectId id, Told told) {
        String number = require(by, id).number();
        events.publishEvent(
                new TaskForceChanged(by.as(Role.OFFICES), id, number, told.kind(), told.facts(), told.audience()));
    }
}
