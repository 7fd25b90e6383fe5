package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 入企预约: booked by whoever answers for the enterprise or by an office, answered by the enterprise. */
@Service
@Transactional
public class Entries {
    static final List<Capacity> ALL = Arrays.asList(Capacity.values());

    private final EntryRepository repository;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(EntryRepository repository, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Books an entry and answers its number.
     *
     * @throws Refused on a rest day or in the past; and, until a reason is given, where another entry stands in the same week, the
     *     month's cap is reached or the enterprise wishes no contact unless needed
     */
    public String book(Viewer by, String enterprise, Booking booking) {
        var mine = mine(by, enterprise);
        booking.check(today());
        var subject = mine.subject();
        var crowd = repository.crowd(subject.id(), Objects.requireNonNull(booking.day()));
        crowd.check(booking);
        String number = repository.book(subject.id(), mine.actor(), booking);
        var facts = List.of(
                booking.day().toString(),
                String.valueOf(booking.starts()),
                booking.purpose().strip());
        events.publishEvent(new EntryChanged(mine.actor(), subject.id(), number, "EntryBooked", facts, told(crowd)));
        return number;
    }

    /** In the days of first visits those who owe one too are told, so that they come along instead of coming again. */
    private static Audience told(Crowd crowd) {
        return crowd.firstVisits()
                ? Audience.answering(Capacity.SPONSOR, Capacity.HEAD, Capacity.CADRE)
                : Audience.NOBODY;
    }

    /** Comes along with an entry that is booked already: one visit instead of two. */
    public void join(Viewer by, String number) {
        var entry = repository.require(by, number);
        var actor = mine(by, entry.subject()).actor();
        entry.mustBeOpen();
        if (entry.hasVisitor(List.of(actor.post().serial()))) throw new Refused("entry.joined");
        repository.join(entry, actor);
        publish(actor, entry, "EntryJoined", entry.day().toString());
    }

    /** What the enterprise said by telephone, entered for it and marked so. */
    public void answer(Viewer by, String number, EntryAnswer answer) {
        var entry = repository.require(by, number);
        var actor = mine(by, entry.subject()).actor();
        answer(actor, entry, answer);
    }

    /** The enterprise's own answer. */
    public void answer(Guest guest, String number, EntryAnswer answer) {
        answer(guest, repository.require(guest.enterprise(), number), answer);
    }

    private void answer(Doer doer, Entry entry, EntryAnswer answer) {
        answer.check(today());
        if (answer.kind() == EntryAnswer.Kind.MOVE)
            repository
                    .crowd(entry.enterprise(), Objects.requireNonNull(answer.day()))
                    .mustWork("day", answer.day());
        entry.mustBeOpen();
        if (entry.day().isBefore(today())) throw new Refused("entry.over");
        var kind = answer.mustKind();
        if (entry.state() == kind.state() && kind != EntryAnswer.Kind.MOVE) throw new Refused("entry.answered");
        if (!repository.answer(entry, doer, answer)) throw new Overtaken();
        String words = answer.words().strip();
        String day =
                answer.day() == null ? entry.day().toString() : answer.day().toString();
        publish(doer, entry, "EntryAnswered." + kind.state(), day, words);
    }

    /** Agrees to the time the enterprise proposed. */
    public void agree(Viewer by, String number) {
        var entry = repository.require(by, number);
        var actor = mine(by, entry.subject()).actor();
        var proposed = entry.proposed();
        if (entry.state() != EntryState.MOVED || proposed == null) throw new Refused("entry.not-moved");
        if (proposed.day().isBefore(today())) throw new Refused("entry.over");
        if (!repository.agree(entry)) throw new Overtaken();
        publish(actor, entry, "EntryAgreed", proposed.day().toString());
    }

    public void cancel(Viewer by, String number, String reason) {
        var entry = repository.require(by, number);
        var actor = mine(by, entry.subject()).actor();
        entry.mustBeOpen();
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 200) throw Refused.at("reason", "too-long", 200);
        if (!repository.cancel(entry, actor, reason)) throw new Overtaken();
        publish(actor, entry, "EntryCancelled", entry.day().toString(), reason.strip());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Entry require(Viewer by, String number) {
        return repository.require(by, number);
    }

    /** Open entries of all enterprises the viewer may see, soonest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Entry> open(Viewer by) {
        return repository.open(by);
    }

    /** Open entries of an enterprise the caller has shown the viewer may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Entry> open(Viewer by, SubjectId enterprise) {
        if (!enterprise.county().equals(by.county())) throw new NotVisible();
        return repository.open(enterprise);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Entry> open(Guest guest) {
        return repository.open(guest.enterprise());
    }

    private Responsible mine(Viewer by, String number) {
        return Responsible.of(subjects, by, number, ALL);
    }

    /** Whoever comes is told of what others decide. */
    private void publish(Doer doer, Entry entry, String kind, String... facts) {
        var told = new ArrayList<PostId>();
        for (var visitor : entry.visitors())
            if (visitor.post() != null) told.add(new PostId(entry.enterprise().county(), visitor.post()));
        var audience = Audience.posts(told.toArray(PostId[]::new));
        events.publishEvent(new EntryChanged(doer, entry.enterprise(), entry.number(), kind, List.of(facts), audience));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
