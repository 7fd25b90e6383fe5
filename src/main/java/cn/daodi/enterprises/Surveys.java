package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.enterprises.SurveyRepository.Change;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 摸底调查: taken by those who answer for the enterprise or by the office, gone through and corrected by the enterprise itself. */
@Service
@Transactional
public class Surveys {
    /** Who takes it. */
    public static final List<Capacity> TAKERS = List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD);

    private static final int FIRST = 2000;

    private final SurveyRepository repository;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveys(SurveyRepository repository, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** The year the figures asked for today are about: the last full one. */
    public int currentYear(Viewer by) {
        return LocalDate.now(clock).getYear() - 1;
    }

    /** The survey of an enterprise the caller has shown the viewer may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Survey of(Viewer by, SubjectId enterprise, int year) {
        if (!enterprise.county().equals(by.county())) throw new NotVisible();
        return repository.of(enterprise, checked(year));
    }

    /** Every answer to a field, newest first; 404 when there is none. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SurveyAnswer.Given> history(Viewer by, SubjectId enterprise, String code) {
        if (!enterprise.county().equals(by.county())) throw new NotVisible();
        var history = repository.history(enterprise, code);
        if (history.isEmpty()) throw new NotVisible();
        return history;
    }

    /**
     * Takes the survey of a year: only what differs is written, the rest stays carried.
     *
     * @throws Overtaken when others have answered one of the changed fields meanwhile
     */
    public void take(Viewer by, String number, Taking taking) {
        var responsible = Responsible.of(subjects, by, number, TAKERS);
        var filing = new SurveyRepository.Filing(
                responsible.subject().id(),
                checked(taking.year()),
                responsible.actor(),
                responsible.office() ? AnswerSource.OFFICE : AnswerSource.CADRE);
        file(filing, responsible.subject().number(), taking);
    }

    /**
     * What is typed into a survey.
     *
     * @param typed by code of the field; fields that are missing stay as they are
     * @param seen highest answer the form showed: what others answered meanwhile is not overwritten
     */
    public record Taking(int year, Map<String, String> typed, long seen) {}

    /** The enterprise goes through its own file: what differs is written as its own word, and the whole is confirmed. */
    public void take(Guest guest, Taking taking) {
        var filing =
                new SurveyRepository.Filing(guest.enterprise(), checked(taking.year()), guest, AnswerSource.ENTERPRISE);
        file(filing, guest.number(), taking);
    }

    /** The survey as the enterprise sees it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Survey of(Guest guest) {
        return repository.of(guest.enterprise(), LocalDate.now(clock).getYear() - 1);
    }

    /** Answers as an office's spreadsheet gives them; whether anything became different. */
    boolean enter(Viewer by, Enterprise enterprise, Taking taking) {
        by.require(Role.OFFICES);
        var filing = new SurveyRepository.Filing(
                enterprise.id(), checked(taking.year()), by.as(Role.OFFICES), AnswerSource.IMPORT);
        var before = repository.of(enterprise.id(), taking.year());
        var changes = changes(before, taking, true);
        if (changes.isEmpty()) return false;
        write(filing, enterprise.number(), changes);
        return true;
    }

    private void file(SurveyRepository.Filing filing, String number, Taking taking) {
        write(filing, number, changes(repository.of(filing.enterprise(), taking.year()), taking, false));
    }

    private void write(SurveyRepository.Filing filing, String number, List<Change> changes) {
        repository.file(filing, changes);
        boolean own = filing.source() == AnswerSource.ENTERPRISE;
        String kind = own ? "SurveyConfirmed" : "SurveyTaken";
        var facts = List.of(String.valueOf(filing.year()), String.valueOf(changes.size()));
        var audience = own && !changes.isEmpty() ? Audience.answering(Capacity.CADRE) : Audience.NOBODY;
        events.publishEvent(new EnterpriseChanged(filing.doer(), filing.enterprise(), number, kind, facts, audience));
    }

    /** What the typed answers change, or every fault at its field. */
    private static List<Change> changes(Survey before, Taking taking, boolean imported) {
        var faults = new ArrayList<Refused.Fault>();
        var changes = new ArrayList<Change>();
        boolean overtaken = false;
        for (var answer : before.answers()) {
            var field = answer.field();
            String typed = taking.typed().get(field.code());
            if (typed == null || !imported && !field.isAsked()) continue;
            var value = read(field, typed.strip(), faults);
            if (value.filter(text -> !text.equals(answer.value())).isEmpty()) continue;
            changes.add(new Change(field, value.get()));
            overtaken |= !imported && answer.given() != null && answer.given().id() > taking.seen();
        }
        if (!faults.isEmpty()) throw new Refused(faults);
        if (overtaken) throw new Overtaken();
        return changes;
    }

    /** The answer as it is kept; nothing where it cannot be read, and the fault is noted. */
    private static Optional<String> read(OutlineField field, String typed, List<Refused.Fault> faults) {
        if (typed.isEmpty()) return Optional.of("");
        var fault = field.kind().fault(field, typed);
        fault.ifPresent(faults::add);
        return fault.isPresent() ? Optional.empty() : Optional.of(field.kind().tidy(typed));
    }

    private int checked(int year) {
        if (year < FIRST || year > LocalDate.now(clock).getYear()) throw new NotVisible();
        return year;
    }
}
