package cn.daodi.reporting;

import cn.daodi.directory.Calendars;
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

/** 延期与免报: the receiving office grants a later day, or excuses one report and takes that back; what rests owes none. */
@Service
@Transactional
public class Exceptions {
    /** Whether the office's last word on report {@code r} is that it is not owed. */
    private static final String GRANTED = """
            coalesce((select e.due_on is null from reporting.exception e
                       where e.county = r.county and e.report = r.id order by e.id desc limit 1), false)""";

    /** Whether the subject of report {@code r} rested when its half month ended. */
    private static final String RESTED = """
            exists (select 1 from directory.v_pause z
                     where z.county = r.county and z.subject = r.subject and z.from_day <= r.last_day
                       and (z.to_day is null or z.to_day >= r.last_day))""";

    private final ReportRepository repository;
    private final Drafting drafting;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exceptions(
            ReportRepository repository,
            Drafting drafting,
            Calendars calendars,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.drafting = drafting;
        this.calendars = calendars;
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
        calendars.of(by.county()).mustBeWorked("due", grant.due());
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
        report.mayBeExcused();
        repository.step(report, ", state = 'EXCUSED'", Map.of());
        enter(report, actor, new Grant(null, given));
        events.publishEvent(ReportChanged.of(actor, report, "ReportExcused", given));
    }

    /** 撤回免报: the report is owed again with its day; what happened meanwhile comes in. */
    public void owe(Viewer by, String number, HalfMonth period, String reason) {
        var report = repository.lock(by, number, period).report();
        var actor = office(by, report);
        String given = Reason.required(reason);
        report.mayBeOwedAgain(LocalDate.now(clock));
        if (!isGranted(report)) throw new Refused("report.excused-at-rest");
        repository.step(report, ", state = 'DUE'", Map.of());
        enter(report, actor, new Grant(report.dueOn(), given));
        drafting.draft(by.county(), List.of(report.id()));
        events.publishEvent(ReportChanged.of(actor, report, "ReportOwedAgain", given));
    }

    /** Excused by the office, and not because its subject rests or has ended. */
    private boolean isGranted(HalfMonthReport report) {
        return jdbc.sql("select " + GRANTED + " and not " + RESTED + """
                 and exists (select 1 from directory.v_subject s
                              where s.county = r.county and s.id = r.subject and s.active_to is null)
                  from reporting.report r where r.county = :county and r.id = :id""")
                .param("county", report.subject().id().county())
                .param("id", report.id())
                .query(Boolean.class)
                .single();
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
                .param("name", actor.marked())
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

    /** Nothing is owed any more. */
    @EventListener
    void on(SubjectEnded ended) {
        jdbc.sql("""
                update reporting.report set state = 'EXCUSED', version = version + 1
                 where county = :county and subject = :subject and state in ('DUE', 'RETURNED') and edition = 0""")
                .param("county", ended.subject().county())
                .param("subject", ended.subject().serial())
                .update();
    }

    /** As if it had never ended: what was open then is open again. Of what begins anew nothing earlier is owed. */
    @EventListener
    void on(SubjectReinstated reinstated) {
        jdbc.sql("""
                update reporting.report r
                   set state = case when return_reason is null then 'DUE' else 'RETURNED' end, version = version + 1
                  from directory.v_subject s
                 where r.county = :county and r.subject = :subject and r.state = 'EXCUSED' and s.county = r.county
                   and s.id = r.subject and s.active_from <= r.last_day and not\s""" + GRANTED + " and not " + RESTED)
                .param("county", reinstated.subject().county())
                .param("subject", reinstated.subject().serial())
                .update();
    }

    private void move(SubjectId subject, String from, String to, LocalDate since) {
        jdbc.sql("""
                update reporting.report r set state = :to, version = version + 1
                 where county = :county and subject = :subject and state = :from and last_day >= :since
                   and not\s""" + GRANTED + """
                   and (:to = 'EXCUSED' or exists (select 1 from directory.v_subject s
                                                    where s.county = r.county and s.id = r.subject and s.active_to is null))""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("from", from)
                .param("to", to)
                .param("since", since)
                .update();
    }
}
