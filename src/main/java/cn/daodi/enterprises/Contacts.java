package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.attachments.Attachments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 联系企业: what is written after a visit, a call or a meeting on line; nobody counts them per person. */
@Service
@Transactional
public class Contacts {
    private static final int SHOWN = 10;

    private final ContactRepository repository;
    private final EntryRepository entries;
    private final Subjects subjects;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            ContactRepository repository,
            EntryRepository entries,
            Subjects subjects,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.entries = entries;
        this.subjects = subjects;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a contact down and answers its number. One on site belongs to an entry; without one the emergency's reason makes it an
     * entry afterwards.
     */
    public String take(Viewer by, String enterprise, ContactNote note) {
        var responsible = Responsible.of(subjects, by, enterprise, Entries.ALL);
        var subject = responsible.subject();
        var actor = responsible.actor();
        note.check(LocalDate.now(clock));
        var entry = note.way() == ContactWay.ON_SITE ? entry(subject.id(), actor, note) : null;
        var file = note.file();
        Long attachment = file == null ? null : attachments.add(by, subject.id(), file.name(), file.content());
        var written = new ContactRepository.Written(subject.id(), actor, note, entry, who(actor, note, entry));
        String number = repository.insert(written, attachment).orElseThrow(Overtaken::new);
        events.publishEvent(new ContactHeld(
                actor,
                subject.id(),
                number,
                Objects.requireNonNull(note.way()),
                Objects.requireNonNull(note.day()),
                note.words()));
        return number;
    }

    private Entry entry(SubjectId enterprise, Actor actor, ContactNote note) {
        if (note.entry().isBlank()) {
            var booking = new Booking(note.day(), null, note.words().findings(), note.others(), null);
            return entries.require(
                    enterprise,
                    entries.emergency(
                            enterprise, actor, booking, note.emergencyReason().strip()));
        }
        var entry = entries.require(enterprise, note.entry());
        if (entry.state() == EntryState.HELD) throw Refused.at("entry", "contact.entry-held");
        if (!entry.state().isOpen()) throw Refused.at("entry", "contact.entry-over");
        return entry;
    }

    private static String who(Actor actor, ContactNote note, @Nullable Entry entry) {
        if (entry != null && entry.emergencyReason() == null) return entry.who();
        return note.others().isBlank()
                ? actor.name()
                : actor.name() + "、" + note.others().strip();
    }

    /**
     * Takes it back; it stays readable as withdrawn. Only the one who took it may. Its entry waits for a note again, or is cancelled
     * where it was entered as an emergency.
     */
    public void withdraw(Viewer by, String number, String reason) {
        var found = repository.require(by, number);
        if (!found.contact().mine()) throw new NotVisible();
        if (found.contact().withdrawnAt() != null) throw new Refused("contact.withdrawn");
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 200) throw Refused.at("reason", "too-long", 200);
        var actor = by.among(List.of(found.takenPost()));
        if (!repository.withdraw(actor, number, reason.strip())) throw new Overtaken();
        events.publishEvent(new ContactChanged(
                actor,
                found.enterprise(),
                number,
                "ContactWithdrawn",
                List.of(found.contact().words().findings(), reason.strip()),
                Audience.NOBODY));
    }

    /** The enterprise says that it took place as written, or otherwise; its last word stands. */
    public void view(Guest guest, String number, boolean confirmed, String words) {
        var found = repository.require(guest, number);
        if (!confirmed && words.isBlank()) throw Refused.at("words", "contact.say-otherwise");
        if (words.length() > 500) throw Refused.at("words", "too-long", 500);
        repository.view(guest, number, confirmed, words.strip());
        var told = Audience.posts(new PostId(guest.county(), found.takenPost()));
        events.publishEvent(new ContactChanged(
                guest,
                guest.enterprise(),
                number,
                confirmed ? "ContactConfirmed" : "ContactOtherwise",
                List.of(found.contact().day().toString(), words.strip()),
                confirmed ? Audience.NOBODY : told));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Contact require(Viewer by, String number) {
        return repository.require(by, number).contact();
    }

    /** What was written about the enterprise, newest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Contact> newest(Guest guest) {
        return repository.newest(guest, SHOWN);
    }
}
