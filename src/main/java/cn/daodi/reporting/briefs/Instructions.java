package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.briefs.InstructionRepository.Concerned;
import cn.daodi.reporting.briefs.InstructionWord.Kind;
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

/** 批示: entered by the secretariat, answered by the unit, closed or withdrawn by the secretariat. */
@Service
@Transactional
public class Instructions {
    private final InstructionRepository repository;
    private final InstructionReading reading;
    private final Briefs briefs;
    private final ReportReading reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Instructions(
            InstructionRepository repository,
            InstructionReading reading,
            Briefs briefs,
            ReportReading reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.reading = reading;
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
        var giver = new PostId(by.county(), Objects.requireNonNull(entry.giver()));
        var about = new Concerned(on.subject(), unit, giver);
        publish(
                actor,
                about,
                "InstructionEntered",
                List.of(number, entry.words().strip()));
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
        instruction.mustBeOpen();
        String words = said("answer", answer, 1000);
        step(repository.unitActor(by, instruction), instruction, Kind.ANSWERED, words);
    }

    /** The answer does not do; the unit answers again. */
    public void sendBack(Viewer by, String number, String reason) {
        var instruction = settle(by, number);
        step(secretary(by), instruction, Kind.RETURNED, said("reason", reason, 300));
    }

    public void close(Viewer by, String number) {
        var instruction = settle(by, number);
        step(secretary(by), instruction, Kind.CLOSED, "");
    }

    /** 撤回: it was entered by mistake; it stays readable and asks nothing of the unit any more. */
    public void withdraw(Viewer by, String number, String reason) {
        by.require(Role.SECRETARIAT);
        var instruction = require(by, number);
        instruction.mustBeOpen();
        step(secretary(by), instruction, Kind.WITHDRAWN, said("reason", reason, 300));
    }

    private static String said(String field, String words, int longest) {
        if (words.isBlank()) throw Refused.at(field, "required");
        if (words.length() > longest) throw Refused.at(field, "too-long", longest);
        return words.strip();
    }

    private static Actor secretary(Viewer by) {
        return by.as(Set.of(Role.SECRETARIAT));
    }

    private void step(Actor actor, Instruction instruction, Kind kind, String words) {
        repository.step(actor, instruction, kind, words);
        var about = repository.concerned(actor.county(), instruction);
        publish(actor, about, event(kind), List.of(instruction.number(), words));
    }

    private static String event(Kind kind) {
        return switch (kind) {
            case ANSWERED -> "InstructionAnswered";
            case RETURNED -> "InstructionReturned";
            case CLOSED -> "InstructionClosed";
            case WITHDRAWN -> "InstructionWithdrawn";
        };
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
        return reading.find(by, number).orElseThrow(NotVisible::new);
    }

    /** Those the viewer may see, the latest first; open ones only if asked. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Slice<Instruction> list(Viewer by, @Nullable InstructionState state, long before, int limit) {
        return reading.list(by, state, before, Slice.limited(limit));
    }

    /** Those written on a brief the viewer has been shown. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Instruction> on(Viewer by, Brief brief) {
        return reading.on(by, brief.id());
    }

    private void publish(Actor actor, Concerned about, String kind, List<String> facts) {
        events.publishEvent(new InstructionChanged(
                actor, about.subject(), about.unit(), about.giver(), facts.getFirst(), kind, facts));
    }
}
