package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 退出与撤销: an enterprise leaves the list of key enterprises, a task force is dissolved. It owes nothing more and stands in no
 * list of the active; all it filed stays. The office that receives its reports decides, and may take it back.
 */
@Service
@Transactional
public class Endings {
    /** So many days back an ending may lie, and so long it may be undone as if it had never been. */
    private static final int DAYS = 31;

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final String standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(JdbcClient jdbc, Subjects subjects, List<SubjectUse> uses, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.standing = uses.stream().map(SubjectUse::standing).collect(Collectors.joining("\nunion all\n"));
        this.events = events;
        this.clock = clock;
    }

    /**
     * How a subject ended.
     *
     * @param on its last day
     */
    public record Ending(LocalDate on, String reason) {}

    /** With this day as its last; refused while something somebody waits for stands open, which the refusal names. */
    public void end(Viewer by, String number, @Nullable LocalDate on, String reason) {
        var subject = subjects.requireOfOffice(by, number);
        if (on == null) throw Refused.at("on", "required");
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 300) throw Refused.at("reason", "too-long", 300);
        if (on.isBefore(today().minusDays(DAYS)) || on.isAfter(today())) throw Refused.at("on", "subject-end.when");
        if (ending(subject).isPresent()) throw new Refused("subject-end.ended");
        var open = open(subject);
        if (!open.isEmpty()) throw new Refused(open);
        if (end(subject, on, reason.strip()) == 0) throw Refused.at("on", "subject-end.before-start");
        events.publishEvent(new SubjectEnded(
                by.as(Set.of(subject.kind().office())),
                subject.id(),
                on,
                List.of(on.toString(), reason.strip()),
                subject.path()));
    }

    /** Within a month it is as if it had never ended; later it is a subject again from today on. */
    public void undo(Viewer by, String number) {
        var subject = subjects.requireOfOffice(by, number);
        var ending = ending(subject).orElseThrow(() -> new Refused("subject-end.none"));
        boolean never = !ending.on().isBefore(today().minusDays(DAYS));
        jdbc.sql("""
                update directory.subject
                   set active_to = null, ended_reason = null, version = version + 1,
                       active_from = case when :never then active_from else cast(:today as date) end
                 where county = :county and id = :subject""")
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .param("never", never)
                .param("today", today())
                .update();
        events.publishEvent(new SubjectReinstated(
                by.as(Set.of(subject.kind().office())),
                subject.id(),
                never ? ending.on() : today(),
                List.of(ending.on().toString()),
                subject.path()));
    }

    /** How the subject ended, if it did, for whoever sees it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Ending> of(Viewer by, String number) {
        return ending(subjects.require(by, number));
    }

    private int end(Subject subject, LocalDate on, String reason) {
        return jdbc.sql("""
                update directory.subject set active_to = :on, ended_reason = :reason, version = version + 1
                 where county = :county and id = :subject and active_to is null and active_from <= :on""")
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    private Optional<Ending> ending(Subject subject) {
        return jdbc.sql("""
                select active_to, coalesce(ended_reason, '') as reason from directory.subject
                 where county = :county and id = :subject and active_to is not null""")
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .query((row, n) -> new Ending(row.getObject("active_to", LocalDate.class), row.getString("reason")))
                .optional();
    }

    private List<Refused.Fault> open(Subject subject) {
        return jdbc.sql(standing)
                .param("county", subject.id().county())
                .param("subject", subject.id().serial())
                .query((row, n) -> new Refused.Fault("", row.getString("code"), List.<Object>of(row.getString("name"))))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
