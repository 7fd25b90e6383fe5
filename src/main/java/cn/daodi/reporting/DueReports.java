package cn.daodi.reporting;

import cn.daodi.activity.NoteTaken;
import cn.daodi.activity.NoteWithdrawn;
import cn.daodi.directory.Calendars;
import cn.daodi.directory.Campaign;
import cn.daodi.directory.Campaigns;
import cn.daodi.enterprises.ContactChanged;
import cn.daodi.enterprises.ContactHeld;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Occurrences;
import cn.daodi.plans.PlanChanged;
import cn.daodi.problems.ProblemChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 应报: every active subject of the reporting kinds owes a report for each half month, first the one that begins after the
 * campaign starts. Opening a period twice changes nothing, so any node may do it.
 */
@Service
@Transactional
public class DueReports {
    private static final String OPEN = """
            insert into reporting.report (county, subject, kind, period, last_day, due_on, provisional, drafter, needs_check, state)
            select s.county, s.id, s.kind, :period, :last, :due, :provisional, d.post, :check,
                   case when exists (select 1 from directory.v_pause p
                                      where p.county = s.county and p.subject = s.id and p.from_day <= :last
                                        and (p.to_day is null or p.to_day >= :last)) then 'EXCUSED' else 'DUE' end
              from directory.v_subject s
              cross join lateral (
                select a.post from directory.v_answering a
                 where a.county = s.county and a.subject = s.id and a.to_day is null
                   and a.capacity in ('CADRE', 'LIAISON', 'HEAD')
                 order by case a.capacity when 'HEAD' then 3
                          when case s.kind when 'ENTERPRISE' then 'CADRE' else 'LIAISON' end then 1 else 2 end, a.id
                 limit 1) d
             where s.county = :county and s.kind = any(:kinds)
               and s.active_from <= :first and (s.active_to is null or s.active_to >= :last)
            on conflict (county, subject, period) do nothing
            returning id""";

    private static final Set<String> OF_PLANS = Set.of("MeasureDone", "MeasureReopened", "PlanReceived", "PlanAmended");
    private static final Pattern OF_PROBLEMS =
            Pattern.compile("Problem(Raised|Joined|Withdrawn|Solved|Unsolved|CalledBack|Escalated).*");

    private final JdbcClient jdbc;
    private final LineRepository lines;
    private final Drafting drafting;
    private final Campaigns campaigns;
    private final Calendars calendars;
    private final Clock clock;

    DueReports(
            JdbcClient jdbc,
            LineRepository lines,
            Drafting drafting,
            Campaigns campaigns,
            Calendars calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.drafting = drafting;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Opens what a county owes up to today. Called by the daily look and by whoever lets the demo's days pass. */
    public void openUpToToday(String county) {
        var today = LocalDate.now(clock);
        campaigns.current(county, today).ifPresent(campaign -> {
            var last = HalfMonth.of(today.isAfter(campaign.endsOn()) ? campaign.endsOn() : today);
            HalfMonth.firstAfter(campaign.startsOn())
                    .through(last)
                    .filter(period -> !isOpened(county, period, today))
                    .forEach(period -> open(county, campaign, period));
        });
    }

    private boolean isOpened(String county, HalfMonth period, LocalDate today) {
        return jdbc.sql("""
                select exists (select 1 from reporting.opened_period
                                where county = :county and period = :period and opened_at >= :since)""")
                .param("county", county)
                .param("period", period.toString())
                .param("since", OffsetDateTime.of(today.atStartOfDay(), ZoneOffset.ofHours(8)))
                .query(Boolean.class)
                .single();
    }

    /** One at a time a county: two nodes, or the daily look and a moved clock, would wait for each other's rows. */
    private void open(String county, Campaign campaign, HalfMonth period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.opened_period'), hashtext(:county))")
                .param("county", county)
                .query(row -> {});
        var due = calendars.of(county).after(period.last(), campaign.reportAfter());
        var opened = jdbc.sql(OPEN)
                .param("county", county)
                .param("period", period.toString())
                .param("due", due.day())
                .param("provisional", due.provisional())
                .param("first", period.first())
                .param("last", period.last())
                .param("check", campaign.unitCheck())
                .param(
                        "kinds",
                        campaign.reportingKinds().stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) -> row.getLong("id"))
                .list();
        drafting.draft(county, opened);
        remember(county, period);
    }

    private void remember(String county, HalfMonth period) {
        jdbc.sql("""
                insert into reporting.opened_period (county, period, opened_at) values (:county, :period, :at)
                on conflict (county, period) do update set opened_at = excluded.opened_at""")
                .param("county", county)
                .param("period", period.toString())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** A note brings its line into the open report of its half month, in the same transaction. */
    @EventListener
    void on(NoteTaken note) {
        NoteLines.part(note.noteKind().name()).ifPresent(part -> lines.bring(note, HalfMonth.of(note.day()), part));
    }

    /** A measure done, reopened or moved, and a plan received, bring the open reports of the subject up to date. */
    @EventListener
    void on(PlanChanged change) {
        if (OF_PLANS.contains(change.kind())) drafting.redraft(change.subject());
    }

    /** A contact brings its lines into the open report of its half month, and takes them out again when it is withdrawn. */
    @EventListener
    void on(ContactHeld held) {
        drafting.redraft(held.subject());
    }

    /** A problem raised, confirmed as solved or past its limit. */
    @EventListener
    void on(ProblemChanged change) {
        if (OF_PROBLEMS.matcher(change.kind()).matches()) drafting.redraft(change.subject());
    }

    @EventListener
    void on(ContactChanged change) {
        if (change.kind().equals("ContactWithdrawn")) drafting.redraft(change.subject());
    }

    /** One of several things that one deed brings about. */
    @EventListener
    void on(Occurrences several) {
        several.all().forEach(each -> {
            if (each instanceof PlanChanged change) on(change);
            if (each instanceof ProblemChanged change) on(change);
        });
    }

    @EventListener
    void on(NoteWithdrawn note) {
        lines.dropSource(note.subject().county(), "note", note.number());
    }
}
