package cn.daodi.enterprises;

import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 干部驻企: one or several cadres for an enterprise, with the enterprise's consent and the cadre's statements. */
@Service
@Transactional
public class Stationings {
    private final StationingRepository repository;
    private final Subjects subjects;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stationings(
            StationingRepository repository,
            Subjects subjects,
            Posts posts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    /** Stations a further cadre: a post of the home unit is made for it, consent stays outstanding until recorded. */
    public Stationing begin(Viewer by, SubjectId enterprise, StationingEntry entry) {
        by.require(Role.OFFICES);
        if (!enterprise.county().equals(by.county())) throw new NotVisible();
        if (entry.cadre().name().isBlank()) throw Refused.at("name", "required");
        var stationed = repository.stationed(enterprise);
        String title = stationed.shortName() + "驻企干部";
        var post = posts.create(by, new PostEntry(entry.homeUnit(), PostKind.CADRE, title, 5000, Set.of(Role.CADRE)));
        posts.appoint(by, post, entry.cadre(), entry.from());
        var stationing = repository.insert(enterprise, post, entry);
        answer(enterprise);
        tell(by, stationed, new Told("CadreStationed", entry, post));
        return stationing;
    }

    /** Another cadre takes the same post over, with everything open in it. */
    public boolean succeed(Viewer by, long id, StationingEntry entry) {
        by.require(Role.OFFICES);
        var stationing = repository.require(by.county(), id);
        boolean changed = posts.appoint(by, stationing.post(), entry.cadre(), entry.from());
        if (!stationing.homeUnit().equals(entry.homeUnit())) {
            repository.moveHome(stationing, entry.homeUnit());
            changed = true;
        }
        if (changed) {
            var stationed = repository.stationed(stationing.enterprise());
            tell(by, stationed, new Told("CadreSucceeded", entry, stationing.post()));
        }
        return changed;
    }

    /** Records that the enterprise agreed (or agreed only later) to the stationing: who said so, and when. */
    public void consent(Viewer by, long id, LocalDate on, String saidBy) {
        by.require(Role.OFFICES);
        var stationing = repository.require(by.county(), id);
        if (on.isAfter(today())) throw Refused.at("on", "date.future");
        if (saidBy.isBlank()) throw Refused.at("saidBy", "required");
        repository.consent(stationing, on, saidBy.strip());
        publish(
                by.as(Role.OFFICES),
                stationing.enterprise(),
                "ConsentRecorded",
                List.of(on.toString(), saidBy.strip()));
    }

    /** The enterprise itself agrees to a stationing that runs. */
    public void consent(Guest guest, long id) {
        var stationing = running(guest, id);
        if (stationing.consentOn() != null) throw new Refused("stationing.consented");
        repository.consent(stationing, today(), guest.name());
        publish(guest, stationing.enterprise(), "ConsentRecorded", List.of(today().toString(), guest.name()));
    }

    /** The enterprise no longer agrees: the office is told, and the stationing stands without consent until it has acted. */
    public void withdrawConsent(Guest guest, long id) {
        var stationing = running(guest, id);
        if (stationing.consentOn() == null) throw new Refused("stationing.not-consented");
        repository.withdrawConsent(stationing);
        String number = guest.number();
        events.publishEvent(new EnterpriseChanged(
                guest,
                stationing.enterprise(),
                number,
                "ConsentWithdrawn",
                List.of(),
                Audience.office(Role.STATIONING_OFFICE)));
    }

    private Stationing running(Guest guest, long id) {
        var stationing = repository.require(guest.county(), id);
        if (!stationing.enterprise().equals(guest.enterprise()) || stationing.to() != null) throw new NotVisible();
        return stationing;
    }

    /** The cadre's own statement: no conflict of interest (or which one), and the rules accepted; once. */
    public void state(Viewer by, long id, String interest, boolean rulesAccepted) {
        var stationing = repository.require(by.county(), id);
        var actor = by.answering(stationing.enterprise(), List.of(Capacity.CADRE));
        if (by.posts().stream().noneMatch(held -> held.id().equals(stationing.post()))) throw new NotVisible();
        if (interest.isBlank()) throw Refused.at("interest", "required");
        if (!rulesAccepted) throw Refused.at("rules", "stationing.rules");
        if (stationing.rulesOn() != null) throw new Refused("stationing.stated");
        repository.state(stationing, today(), interest.strip());
        publish(actor, stationing.enterprise(), "StatementMade", List.of(today().toString()));
    }

    public void end(Viewer by, long id, LocalDate lastDay, String reason) {
        by.require(Role.OFFICES);
        var stationing = repository.require(by.county(), id);
        if (stationing.to() != null) throw new Refused("stationing.ended");
        if (lastDay.isAfter(today())) throw Refused.at("lastDay", "date.future");
        if (lastDay.isBefore(stationing.from())) throw Refused.at("lastDay", "stationing.ends-before-start");
        if (reason.isBlank()) throw Refused.at("reason", "required");
        repository.end(stationing, lastDay, reason.strip());
        answer(stationing.enterprise());
        publish(
                by.as(Role.OFFICES),
                stationing.enterprise(),
                "StationingEnded",
                List.of(lastDay.toString(), reason.strip()));
    }

    private void answer(SubjectId enterprise) {
        var cadres =
                repository.running(enterprise).stream().map(Stationing::post).toList();
        subjects.answer(enterprise, Map.of(Capacity.CADRE, cadres));
    }

    /** Stationings that run, the first one leading; for whoever may see the enterprise. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Stationing> running(Viewer by, SubjectId enterprise) {
        if (!enterprise.county().equals(by.county())) throw new NotVisible();
        return repository.running(enterprise);
    }

    private void publish(Doer actor, SubjectId enterprise, String kind, List<String> facts) {
        String number = repository.stationed(enterprise).number();
        events.publishEvent(new EnterpriseChanged(actor, enterprise, number, kind, facts, Audience.NOBODY));
    }

    private record Told(String kind, StationingEntry entry, PostId post) {}

    /** A new assignment, told to whoever was given it. */
    private void tell(Viewer by, StationingRepository.Stationed at, Told told) {
        var facts = List.of(told.entry().cadre().name(), told.entry().from().toString());
        events.publishEvent(new EnterpriseChanged(
                by.as(Role.OFFICES), at.id(), at.number(), told.kind(), facts, Audience.posts(told.post())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
