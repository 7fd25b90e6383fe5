package cn.daodi.enterprises;

import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 调研提纲: what the survey asks, kept by the stationing office; it begins with the standard one. */
@Service
@Transactional
public class SurveyOutlines {
    private static final int MOST = 60;

    private final OutlineRepository repository;
    private final ApplicationEventPublisher events;

    SurveyOutlines(OutlineRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<OutlineField> all(Viewer by) {
        by.require(Role.STATIONING_OFFICE);
        return repository.all(by.county());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public OutlineField require(Viewer by, String code) {
        by.require(Role.STATIONING_OFFICE);
        return repository.require(by.county(), code);
    }

    /** Takes the standard outline over; fields there already stay as they are. */
    public void adopt(Viewer by) {
        by.require(Role.OFFICES);
        boolean added = false;
        var there = repository.all(by.county()).stream().map(OutlineField::code).collect(Collectors.toSet());
        for (var field : StandardOutline.fields())
            if (!there.contains(field.code())) added |= repository.insert(by.county(), field.code(), entry(field));
        if (added) events.publishEvent(new OutlineChanged(by.as(Role.OFFICES), "OutlineAdopted", List.of()));
    }

    private static OutlineEntry entry(OutlineField field) {
        return new OutlineEntry(
                field.section(),
                field.position(),
                field.label(),
                field.help(),
                field.kind(),
                field.unit(),
                field.choices(),
                field.source(),
                field.authority());
    }

    /** Adds a field of the county's own. */
    public void add(Viewer by, OutlineEntry entry) {
        by.require(Role.STATIONING_OFFICE);
        entry.check(false);
        if (repository.all(by.county()).size() >= MOST) throw new Refused("outline.full", MOST);
        repository.insert(by.county(), repository.freshCode(), entry);
        publish(by, "OutlineFieldAdded", String.valueOf(entry.label()));
    }

    /** Changes a field; its kind stays once it was answered. */
    public void amend(Viewer by, String code, int version, OutlineEntry entry) {
        by.require(Role.STATIONING_OFFICE);
        var before = repository.require(by.county(), code);
        boolean standard =
                StandardOutline.fields().stream().anyMatch(field -> field.code().equals(code));
        entry.check(standard);
        if (before.version() != version) throw new Overtaken();
        if (entry.kind() != before.kind() && repository.isAnswered(by.county(), code))
            throw Refused.at("kind", "outline.kind-answered");
        if (!repository.update(by.county(), before, entry)) throw new Overtaken();
        publish(by, "OutlineFieldAmended", entry.label() == null ? before.code() : entry.label());
    }

    /** Stops asking; what was answered stays readable. */
    public void retire(Viewer by, String code) {
        by.require(Role.STATIONING_OFFICE);
        var field = repository.require(by.county(), code);
        if (field.retired()) throw new Refused("outline.retired");
        repository.retire(by.county(), code, by.name());
        publish(by, "OutlineFieldRetired", word(field));
    }

    public void revive(Viewer by, String code) {
        by.require(Role.STATIONING_OFFICE);
        var field = repository.require(by.county(), code);
        if (!field.retired()) throw new Refused("outline.not-retired");
        repository.retire(by.county(), code, null);
        publish(by, "OutlineFieldRevived", word(field));
    }

    private static String word(OutlineField field) {
        return field.label() == null ? field.code() : field.label();
    }

    private void publish(Viewer by, String kind, String word) {
        events.publishEvent(new OutlineChanged(by.as(List.of(Role.STATIONING_OFFICE)), kind, List.of(word)));
    }
}
