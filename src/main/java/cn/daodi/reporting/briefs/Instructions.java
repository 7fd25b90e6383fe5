package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.briefs.InstructionRepository.Concerned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 批示: entered by the secretariat, answered by the unit, closed by the secretariat. */
@Service
@Transactional
public class Instructions {
    private final InstructionRepository repository;
    private final Briefs briefs;
    private final ReportReading reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Instructions(
            InstructionRepository repository,
            Briefs briefs,
            ReportReading reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.briefs = briefs;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** Enters an instruction and answers its number. */
    public String enter(Viewer by, InstructionEntry entry) {
        by.require(Role.SECRETARIAT);
        entry.check(LocalDate.now(clock));
        var actor = by.as(Set.of(Role.SECRETARIAT));
        var on = on(by, entry);
        String number = repository.insert(actor, entry, on);
        var unit = new UnitId(by.county(), Objects.requireNonNull(entry.unit()));
        publish(
                actor,
                new Concerned(on.subject(), unit),
                number,
                new Step("InstructionEntered", entry.words().strip()));
        return number;
    }

    /** What it was written on: a brief or a report. */
    record WrittenOn(
            @Nullable Long brief,
            @Nullable Long report,
            @Nullable SubjectId subject) {}

    private WrittenOn on(Viewer by, InstructionEntry entry) {
        var period = Objects.requireNonNull(entry.period(), "checked before");
        if (entry.subject() == null)
            return new WrittenOn(briefs.require(by, period).id(), null, null);
        var report = reports.require(by, entry.subject(), period).report();
        return new WrittenOn(null, report.id(), report.subject().id());
    }

    /** The unit tells what was done. */
    public void answer(Viewer by, String number, String answer) {
        var instruction = require(by, number);
        if (!instruction.mine()) throw new NotVisible();
        instruction.mayBeAnswered();
        if (answer.isBlank()) throw Refused.at("answer", "required");
        if (answer.length() > 1000) throw Refused.at("answer", "too-long", 1000);
        var actor = repository.unitActor(by, instruction);
        repository.answer(by.county(), instruction, actor, answer.strip());
        publish(
                actor,
                repository.concerned(by.county(), instruction),
                number,
                new Step("InstructionAnswered", answer.strip()));
    }

    /** The answer does not do; the unit answers again. */
    public void sendBack(Viewer by, String number, String reason) {
        var instruction = settle(by, number);
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 300) throw Refused.at("reason", "too-long", 300);
        repository.reopen(by.county(), instruction, reason.strip());
        var actor = by.as(Set.of(Role.SECRETARIAT));
        publish(
                actor,
                repository.concerned(by.county(), instruction),
                number,
                new Step("InstructionReturned", reason.strip()));
    }

    public void close(Viewer by, String number) {
        var instruction = settle(by, number);
        var actor = by.as(Set.of(Role.SECRETARIAT));
        repository.close(by.county(), instruction, actor);
        publish(actor, repository.concerned(by.county(), instruction), number, new Step("InstructionClosed", ""));
    }

    private Instruction settle(Viewer by, String number) {
        by.require(Role.SECRETARIAT);
        var instruction = require(by, number);
        instruction.mayBeSettled();
        return instruction;
    }

    /** For those who see the whole county, the giver, and the unit that answers. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instruction require(Viewer by, String number) {
        return repository.find(by, number).orElseThrow(NotVisible::new);
    }

    /** Those the viewer may see, the latest first; open ones only if asked. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Slice<Instruction> list(Viewer by, @Nullable InstructionState state, long before, int limit) {
        return repository.list(by, state, before, Slice.limited(limit));
    }

    /** Those written on a brief the viewer has been shown. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Instruction> on(Viewer by, Brief brief) {
        return repository.on(by, brief.id());
    }

    private record Step(String kind, String word) {}

    private void publish(Actor actor, Concerned about, String number, Step step) {
        var facts = List.of(number, step.word());
        events.publishEvent(new InstructionChanged(actor, about.subject(), about.unit(), number, step.kind(), facts));
    }
}
