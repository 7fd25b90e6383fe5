package cn.daodi.directory;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 工作日历: the official schedules entered per year; a year without one is provisional. */
@Service
@Transactional
public class Calendars {
    /** Who enters a year: the system administrator and the offices. */
    private static final Set<Role> ENTERERS = Keepers.ROLES;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendars(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Enters or replaces the official schedule of a year. Listeners recompute open deadlines. */
    public void enter(Viewer by, HolidaySchedule schedule) {
        by.require(ENTERERS);
        write(by.county(), schedule);
        events.publishEvent(new CalendarEntered(
                by.actor(), schedule.year(), List.of(String.valueOf(schedule.year()), schedule.source())));
    }

    void write(String county, HolidaySchedule schedule) {
        jdbc.sql("""
                insert into directory.calendar_year (county, year, source, entered_at)
                values (:county, :year, :source, :at)
                on conflict (county, year) do update set source = excluded.source, entered_at = excluded.entered_at""")
                .param("county", county)
                .param("year", schedule.year())
                .param("source", schedule.source())
                .param("at", OffsetDateTime.now(clock))
                .update();
        jdbc.sql("delete from directory.calendar_day where county = :county and year = :year")
                .param("county", county)
                .param("year", schedule.year())
                .update();
        schedule.days().forEach(day -> write(county, schedule.year(), day));
    }

    private void write(String county, int year, HolidaySchedule.Day day) {
        jdbc.sql("""
                insert into directory.calendar_day (county, day, year, off, name)
                values (:county, :day, :year, :off, :name)
                on conflict (county, day) do update set off = excluded.off, name = excluded.name, year = excluded.year""")
                .param("county", county)
                .param("day", day.date())
                .param("year", year)
                .param("off", day.off())
                .param("name", day.name())
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public WorkCalendar of(String county) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        jdbc.sql("select day, off from directory.calendar_day where county = :county")
                .param("county", county)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getBoolean("off"));
                });
        var years = new HashSet<>(jdbc.sql("select year from directory.calendar_year where county = :county")
                .param("county", county)
                .query(Integer.class)
                .list());
        return new WorkCalendar(days, years);
    }
}
