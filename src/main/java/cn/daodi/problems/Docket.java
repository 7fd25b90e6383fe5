package cn.daodi.problems;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Occurrences;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every change of a problem runs the same way: read with the rules of the county, changed, written, told. */
@Component
class Docket {
    private final ProblemRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Docket(ProblemRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** A problem being changed at this moment. */
    record Turn(Problem problem, @Nullable Standpoint standpoint, Timing timing, Instant now) {
        Standpoint who() {
            return Objects.requireNonNull(standpoint);
        }

        /** Whoever decides on what another has changed meanwhile is told so; 0 where nothing was shown before. */
        Turn seen(int version) {
            if (version != 0 && version != problem.version) throw new Overtaken();
            return this;
        }
    }

    Turn open(Viewer by, String number) {
        var seen = repository.require(by, number);
        return new Turn(seen.problem(), seen.who(), seen.timing(), clock.instant());
    }

    Turn open(Guest guest, String number) {
        var seen = repository.require(guest, number);
        return new Turn(seen.problem(), null, seen.timing(), clock.instant());
    }

    /** Writes it, and tells the journal of every enterprise concerned and, once, the audience. */
    void save(Turn turn, Doer doer, Happening happening) {
        repository.save(turn.problem());
        tell(turn.problem(), doer, happening);
    }

    /** The same, with what else the deed writes. */
    void save(Turn turn, Doer doer, Happening happening, Saving.Also also) {
        repository.save(turn.problem(), also);
        tell(turn.problem(), doer, happening);
    }

    void tell(Problem problem, Doer doer, Happening happening) {
        var all = new ArrayList<Occurrence>();
        var told = new ArrayList<>(List.of(problem.raised.number()));
        told.addAll(happening.facts());
        for (var concern : problem.concerns)
            all.add(new ProblemChanged(
                    doer,
                    concern.subject(),
                    problem.raised.number(),
                    happening.kind(),
                    List.copyOf(told),
                    all.isEmpty() ? happening.audience() : Audience.NOBODY));
        events.publishEvent(all.size() == 1 ? all.getFirst() : new Occurrences(all));
    }

    /** A new one: every enterprise's journal, the office and the cadre. */
    void raised(Raising.Filed filed, String number) {
        var all = new ArrayList<Occurrence>();
        var facts = List.of(number, filed.raising().words().strip());
        for (var subject : filed.subjects()) {
            var audience = all.isEmpty() ? Told.OFFICE_AND_CADRE : Audience.answering(Capacity.CADRE);
            all.add(new ProblemChanged(filed.doer(), subject, number, "ProblemRaised", facts, audience));
        }
        events.publishEvent(all.size() == 1 ? all.getFirst() : new Occurrences(all));
    }

    Instant now() {
        return clock.instant();
    }
}
