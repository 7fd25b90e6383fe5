package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 企业的请求 from its own door: seen by its cadre and the office at once, answered by either. */
@Service
@Transactional
public class Requests {
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(JdbcClient jdbc, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** A request as it stands; the answer is null until somebody gave one. */
    public record Asked(String number, String words, Entry.Said asked, Entry.@Nullable Said answer, int version) {}

    /**
     * Asks; the same key again asks nothing more.
     *
     * @param once key of the form
     */
    public void ask(Guest guest, String words, String once) {
        if (words.isBlank()) throw Refused.at("words", "required");
        if (words.length() > LONGEST) throw Refused.at("words", "too-long", LONGEST);
        var number = jdbc.sql(EntryRepository.COUNTED + """
                insert into enterprises.request (county, number, enterprise, words, asked_name, asked_at, once)
                select :county, number, :enterprise, :words, :name, :at, :once from counted
                on conflict do nothing returning number""")
                .param("county", guest.county())
                .param("counter", "request")
                .param("year", LocalDate.now(clock).getYear())
                .param("enterprise", guest.enterprise().serial())
                .param("words", words.strip())
                .param("name", guest.name())
                .param("at", OffsetDateTime.now(clock))
                .param("once", Sha256.of(once.isBlank() ? words.strip() : once))
                .query(String.class)
                .optional();
        number.ifPresent(
                given -> events.publishEvent(new RequestAsked(guest, guest.enterprise(), given, words.strip())));
    }

    /** Those of an enterprise, newest first, for its door. */
    @Transactional(readOnly = true)
    public List<Asked> of(Guest guest) {
        return of(guest.enterprise());
    }

    /** Those of an enterprise the viewer may see. */
    @Transactional(readOnly = true)
    public List<Asked> of(Viewer by, String number) {
        var subject = subjects.require(by, number);
        if (subject.kind() != SubjectKind.ENTERPRISE) throw new NotVisible();
        return of(subject.id());
    }

    private List<Asked> of(SubjectId enterprise) {
        return jdbc.sql("""
                select r.number, r.words, r.asked_name, r.words as asked_words, r.asked_at, r.answered_name, r.answer, r.answered_at, r.version
                  from enterprises.request r
                 where r.county = :county and r.enterprise = :enterprise order by r.id desc limit 50""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .query((row, n) -> new Asked(
                        row.getString("number"),
                        row.getString("words"),
                        Objects.requireNonNull(EntryRows.said(row, "asked", "asked_words")),
                        EntryRows.said(row, "answered", "answer"),
                        row.getInt("version")))
                .list();
    }

    /** Answers a request, by whoever answers for the enterprise or the office; a second answer replaces no first. */
    public void answer(Viewer by, String enterprise, String number, String words) {
        var responsible = Responsible.of(subjects, by, enterprise, Surveys.TAKERS);
        if (words.isBlank()) throw Refused.at("words", "required");
        if (words.length() > LONGEST) throw Refused.at("words", "too-long", LONGEST);
        var actor = responsible.actor();
        int rows = jdbc.sql("""
                update enterprises.request
                   set answered_at = :at, answered_name = :name, answered_title = :title, answer = :words, version = version + 1
                 where county = :county and enterprise = :enterprise and number = :number and answered_at is null""")
                .param("county", by.county())
                .param("enterprise", responsible.subject().id().serial())
                .param("number", number)
                .param("at", OffsetDateTime.now(clock))
                .param("name", actor.name())
                .param("title", actor.title())
                .param("words", words.strip())
                .update();
        if (rows == 0
                && of(responsible.subject().id()).stream()
                        .noneMatch(asked -> asked.number().equals(number))) throw new NotVisible();
        if (rows == 0) throw new Overtaken();
        events.publishEvent(new EnterpriseChanged(
                actor,
                responsible.subject().id(),
                responsible.subject().number(),
                "RequestAnswered",
                List.of(number, words.strip()),
                Audience.NOBODY));
    }
}
