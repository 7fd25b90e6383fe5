package cn.daodi.reporting;

import cn.daodi.directory.CalendarEntered;
import cn.daodi.directory.Calendars;
import cn.daodi.directory.Campaigns;
import cn.daodi.directory.Counties;
import cn.daodi.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether a half month has begun, and recomputes open deadlines when the calendar changes. */
@Component
class DailyLook {
    private final DueReports dueReports;
    private final Counties counties;
    private final Campaigns campaigns;
    private final Calendars calendars;
    private final Moves moves;

    DailyLook(DueReports dueReports, Counties counties, Campaigns campaigns, Calendars calendars, Moves moves) {
        this.dueReports = dueReports;
        this.counties = counties;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.moves = moves;
    }

    @Scheduled(fixedDelay = 60_000L, initialDelayString = "${daodi.reporting.first-look:5000}")
    void look() {
        counties.codes().forEach(dueReports::openUpToToday);
    }

    @EventListener
    void on(CalendarEntered entered) {
        String county = entered.actor().county();
        var calendar = calendars.of(county);
        for (var open : moves.open(county)) {
            campaigns.current(county, open.period().first()).ifPresent(campaign -> {
                var due = calendar.after(open.period().last(), campaign.reportAfter());
                if (!due.day().equals(open.dueOn()) || due.provisional() != open.provisional())
                    moves.move(entered.actor(), open, due.day(), due.provisional());
            });
        }
    }

    /** Open deadlines and their moving; the old day stays in the journal. */
    @Component
    static class Moves {
        private final JdbcClient jdbc;
        private final ApplicationEventPublisher events;

        Moves(JdbcClient jdbc, ApplicationEventPublisher events) {
            this.jdbc = jdbc;
            this.events = events;
        }

        List<HalfMonthReport> open(String county) {
            return jdbc.sql(ReportRepository.REPORTS + """
                            and r.state in ('DUE', 'RETURNED') and r.edition = 0
                            and not exists (select 1 from reporting.exception e
                                             where e.county = r.county and e.report = r.id)""")
                    .param("county", county)
                    .query((row, n) -> ReportRows.report(row))
                    .list();
        }

        void move(Actor because, HalfMonthReport report, LocalDate due, boolean provisional) {
            jdbc.sql(
                            "update reporting.report set due_on = :due, provisional = :provisional where county = :county and id = :id")
                    .param("county", report.subject().id().county())
                    .param("id", report.id())
                    .param("due", due)
                    .param("provisional", provisional)
                    .update();
            if (!due.equals(report.dueOn())) {
                var facts = List.of(report.period().toString(), report.dueOn().toString(), due.toString());
                events.publishEvent(new ReportChanged(
                        because,
                        report.subject().id(),
                        report.subject().number(),
                        report.period(),
                        "DeadlineMoved",
                        facts));
            }
        }
    }
}
