package cn.daodi.reporting;

import cn.daodi.directory.SubjectEnded;
import cn.daodi.directory.SubjectPaused;
import cn.daodi.directory.SubjectReinstated;
import cn.daodi.directory.SubjectResumed;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期与免报: the receiving office grants a later day, or excuses one report, with a reason; what rests owes none. */
@Service
@Transactional
public class Exceptions {
    private final ReportRepository repository;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exceptions(ReportRepository repository, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A later day for one report. */
    public void extend(Viewer by, String number, HalfMonth period, Grant grant) {
        var report = repository.lock(by, number, period).report();
        var actor = office(by, report);
        if (grant.due() == null) throw Refused.at("due", "required");
        String reason = Reason.required(grant.reason());
        report.mayBeExtended(grant.due());
        repository.step(report, ", due_on = :due", Map.of("due", grant.due()));
        enter(report, actor, new Grant(grant.due(), reason));
        events.publishEvent(new ReportChanged(
                actor,
                report.subject().id(),
                report.subject().number(),
                period,
                "ReportExtended",
                List.of(
                        period.toString(),
                        report.dueOn().toString(),
                        grant.due().toString(),
                        reason)));
    }

    /** One report is not owed. */
    public void excuse(Viewer by, String number, HalfMonth period, String reason) {
        var report = repository.lock(by, number, period).report();
        var actor = office(by, report);
        String given = Reason.required(reason);
        if (report.state() != ReportState.DUE) throw new Refused("report.not-open");
        repository.step(report, ", state = 'EXCUSED'", Map.of());
        enter(report, actor, new Grant(null, given));
        events.publishEvent(ReportChanged.of(actor, report, "ReportExcused", given));
    }

    /**
     * What an office grants.
     *
     * @param due the later day, null when the report is not owed at all
     */
    public record Grant(@Nullable LocalDate due, String reason) {}

    private static Actor office(Viewer by, HalfMonthReport report) {
        var office = report.subject().kind().office();
        by.require(office);
        return by.as(Set.of(office));
    }

    private void enter(HalfMonthReport report, Actor actor, Grant grant) {
        jdbc.sql("""
                insert into reporting.exception (county, report, former_due, due_on, reason, granted_name, granted_title, granted_at)
                values (:county, :report, :former, :due, :reason, :name, :title, :at)""")
                .param("county", actor.county())
                .param("report", report.id())
                .param("former", report.dueOn())
                .param("due", grant.due())
                .param("reason", grant.reason())
                .param("name", actor.name())
                .param("title", actor.title())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Reports of half months that end while the subject rests are not owed; those before stay owed. */
    @EventListener
    void on(SubjectPaused paused) {
        move(paused.subject(), "DUE", "EXCUSED", paused.day());
    }

    /** The running half month is owed again. */
    @EventListener
    void on(SubjectResumed resumed) {
        move(resumed.subject(), "EXCUSED", "DUE", resumed.day());
    }

    /** Whoever could still have filed them no longer answers for it. */
    @EventListener
    void on(SubjectEnded ended) {
        jdbc.sql("""
                update reporting.report set state = 'EXCUSED', version = version + 1
                 where county = :county and subject = :subject and state in ('DUE', 'RETURNED') and edition = 0""")
                .param("county", ended.subject().county())
                .param("subject", ended.subject().serial())
                .update();
    }

    /** What ended after its last day is owed again; what was overdue before stays excused. */
    @EventListener
    void on(SubjectReinstated reinstated) {
        move(reinstated.subject(), "EXCUSED", "DUE", reinstated.day());
    }

    private void move(SubjectId subject, String from, String to, LocalDate since) {
        jdbc.sql("""
                update reporting.report r set state = :to, version = version + 1
                 where county = :county and subject = :subject and state = :from and last_day >= :since
                   and not exists (select 1 from reporting.exception e
                                    where e.county = r.county and e.report = r.id and e.due_on is null)
                   and (:to = 'EXCUSED' or not exists (
                          select 1 from directory.v_pause p
                           where p.county = r.county and p.subject = r.subject and p.from_day <= r.last_day
                             and (p.to_day is null or p.to_day >= r.last_day)))""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("from", from)
                .param("to", to)
                .param("since", since)
                .update();
    }
}
