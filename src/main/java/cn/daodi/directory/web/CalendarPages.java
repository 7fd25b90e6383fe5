package cn.daodi.directory.web;

import cn.daodi.directory.HolidaySchedule.Day;
import cn.daodi.directory.web.CalendarYear.Holiday;
import cn.daodi.directory.web.CalendarYear.Span;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the calendar page. */
@Component
class CalendarPages {
    private final JdbcClient jdbc;

    CalendarPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Entered(int year, String source, Day day) {}

    /** The years entered, and this and the next one whether entered or not; latest first. */
    List<CalendarYear> years(Viewer by, LocalDate today) {
        var entered = jdbc.sql("""
                select y.year, y.source, d.day, d.off, d.name
                  from directory.calendar_year y
                  join directory.calendar_day d on d.county = y.county and d.year = y.year
                 where y.county = :county
                 order by y.year, d.day""")
                .param("county", by.county())
                .query((row, n) -> new Entered(
                        row.getInt("year"),
                        row.getString("source"),
                        new Day(row.getObject("day", LocalDate.class), row.getBoolean("off"), row.getString("name"))))
                .list();
        var years = new TreeMap<Integer, CalendarYear>(Comparator.reverseOrder());
        List.of(today.getYear(), today.getYear() + 1)
                .forEach(year -> years.put(year, new CalendarYear(year, null, List.of())));
        var byYear = new LinkedHashMap<Integer, List<Entered>>();
        entered.forEach(day ->
                byYear.computeIfAbsent(day.year(), year -> new ArrayList<>()).add(day));
        byYear.forEach((year, days) ->
                years.put(year, new CalendarYear(year, days.getFirst().source(), holidays(days))));
        return List.copyOf(years.values());
    }

    private static List<Holiday> holidays(List<Entered> entered) {
        Map<String, List<Day>> named = new LinkedHashMap<>();
        entered.forEach(one -> named.computeIfAbsent(one.day().name(), name -> new ArrayList<>())
                .add(one.day()));
        return named.entrySet().stream()
                .map(holiday -> new Holiday(holiday.getKey(), spans(holiday.getValue()), madeUp(holiday.getValue())))
                .sorted(Comparator.comparing(Holiday::begins))
                .toList();
    }

    private static List<LocalDate> madeUp(List<Day> days) {
        return days.stream().filter(day -> !day.off()).map(Day::date).toList();
    }

    private static List<Span> spans(List<Day> days) {
        var spans = new ArrayList<Span>();
        for (var day : days) {
            if (!day.off()) continue;
            boolean goesOn =
                    !spans.isEmpty() && spans.getLast().last().plusDays(1).equals(day.date());
            var first = goesOn ? spans.removeLast().first() : day.date();
            spans.add(new Span(first, day.date()));
        }
        return spans;
    }
}
