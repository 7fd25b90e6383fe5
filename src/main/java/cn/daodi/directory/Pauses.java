package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 暂停与恢复: what rests (off-season, halted works) owes nothing meanwhile. The office that receives its reports decides. */
@Service
@Transactional
public class Pauses {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A rest of a subject.
     *
     * @param to null while nobody knows
     */
    public record Pause(LocalDate from, @Nullable LocalDate to, String reason) {}

    /** From this day on; a second pause while one runs is refused. */
    public void pause(Viewer by, String number, LocalDate from, String reason) {
        var subject = subjects.requireOfOffice(by, number);
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 300) throw Refused.at("reason", "too-long", 300);
        if (from.isBefore(today().minusDays(31)) || from.isAfter(today().plusDays(31)))
            throw Refused.at("from", "pause.when");
        if (running(subject, from).isPresent()) throw new Refused("pause.running");
        jdbc.sql("""
                insert into directory.pause (county, subject, from_day, reason, paused_name, paused_at)
                values (:county, :subject, :from, :reason, :name, :at)""")
                .param("county", by.county())
                .param("subject", subject.id().serial())
                .param("from", from)
                .param("reason", reason.strip())
                .param("name", by.as(Set.of(subject.kind().office())).signed())
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new SubjectPaused(
                by.as(Set.of(subject.kind().office())),
                subject.id(),
                from,
                List.of(from.toString(), reason.strip()),
                subject.kind().path(subject.number())));
    }

    /** The rest ended yesterday; from today on everything is owed again. */
    public void resume(Viewer by, String number) {
        var subject = subjects.requireOfOffice(by, number);
        int rows = jdbc.sql("""
                update directory.pause set to_day = greatest(from_day, cast(:yesterday as date))
                 where county = :county and subject = :subject and to_day is null""")
                .param("county", by.county())
                .param("subject", subject.id().serial())
                .param("yesterday", today().minusDays(1))
                .update();
        if (rows == 0) throw new Refused("pause.none");
        events.publishEvent(new SubjectResumed(
                by.as(Set.of(subject.kind().office())),
                subject.id(),
                today(),
                List.of(today().toString()),
                subject.kind().path(subject.number())));
    }

    /** The pause that runs today, for whoever sees the subject. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Pause> now(Viewer by, String number) {
        return running(subjects.require(by, number), today());
    }

    private Optional<Pause> running(Subject subject, LocalDate day) {
        return jdbc.sql("""
                select from_day, to_day, reason from directory.pause
                 where county = :county and subject = :subject
                   and (to_day is null or to_day >= :day) order by from_day limit 1""")
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .param("day", day)
                .query((row, n) -> new Pause(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason")))
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
