package cn.daodi.activity;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.attachments.Attachments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 记一条工作实录: by whoever answers for the subject, or by an office for a caller. */
@Service
@Transactional
public class Notes {
    private static final List<Capacity> ALL = Arrays.asList(Capacity.values());

    private final NoteRepository repository;
    private final Subjects subjects;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(
            NoteRepository repository,
            Subjects subjects,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a note and answers its number. */
    public String take(Viewer by, NoteEntry entry) {
        if (entry.subject().isBlank()) throw Refused.at("subject", "required");
        var subject = subjects.require(by, entry.subject());
        var actor = actor(by, subject);
        entry.check(LocalDate.now(clock));
        var picture = entry.picture();
        Long file = picture == null ? null : attachments.add(by, subject.id(), picture.name(), picture.content());
        String number = repository.insert(subject.id(), actor, entry, file);
        events.publishEvent(
                new NoteTaken(actor, subject.id(), number, entry.day(), entry.kind(), List.of(entry.quoted())));
        return number;
    }

    private static Actor actor(Viewer by, Subject subject) {
        if (by.isAny(Role.OFFICES) && !by.answers(subject.id(), ALL))
            return by.as(Set.of(subject.kind().office()));
        return by.answering(subject.id(), ALL);
    }

    /** Takes a note back; it stays in the journal as withdrawn. Only the one who took it may. */
    public void withdraw(Viewer by, String number, String reason) {
        var note = require(by, number);
        if (!note.mine()) throw new NotVisible();
        if (note.withdrawnAt() != null) throw new Refused("note.withdrawn");
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 200) throw Refused.at("reason", "too-long", 200);
        var subject = subjects.require(by, note.subject());
        repository.withdraw(by.county(), number, reason.strip());
        events.publishEvent(new NoteWithdrawn(
                actor(by, subject), subject.id(), number, note.day(), List.of(note.words(), reason.strip())));
    }

    /** The note if the viewer may see its subject. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Note require(Viewer by, String number) {
        return repository.find(by, number).orElseThrow(NotVisible::new);
    }

    /** Subjects the viewer may write about: own ones, for an office those it receives reports of. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Subject> writable(Viewer by) {
        if (!by.isAny(Role.OFFICES)) return subjects.own(by);
        return subjects.visible(by);
    }
}
