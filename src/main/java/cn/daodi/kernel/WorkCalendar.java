package cn.daodi.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 工作日历. A working day is a make-up day, or a weekday that is not a statutory day off. A year without the State
 * Council's official schedule is reckoned by weekends alone and said to be provisional.
 *
 * @param exceptions day → true when off, false when worked on in exchange
 * @param officialYears years whose schedule has been published and entered
 */
public record WorkCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> officialYears) {
    /** A computed day, and whether an unofficial year was crossed on the way (按周末推算，节假日未发布). */
    public record Reckoned(LocalDate day, boolean provisional) {}

    public WorkCalendar {
        exceptions = Map.copyOf(exceptions);
        officialYears = Set.copyOf(officialYears);
    }

    public boolean isWorkingDay(LocalDate day) {
        Boolean off = exceptions.get(day);
        if (off != null) return !off;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** A day an office sets as a limit is a working day; the refusal names the next one. */
    public void mustBeWorked(String field, LocalDate day) {
        if (!isWorkingDay(day))
            throw Refused.at(
                    field, "due.rest-day", day.toString(), after(day, 0).day().toString());
    }

    /** The n-th working day after this one; n = 0 gives the day itself when worked, else the next working day. */
    public Reckoned after(LocalDate day, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days cannot be negative: " + workingDays);
        var reached = day;
        boolean provisional = !isOfficial(day);
        int left = workingDays;
        while (left > 0 || !isWorkingDay(reached)) {
            reached = reached.plusDays(1);
            provisional |= !isOfficial(reached);
            if (isWorkingDay(reached) && left > 0) left--;
        }
        return new Reckoned(reached, provisional);
    }

    /** Working days later than {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isAfter(from) ? to : from)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isOfficial(LocalDate day) {
        return officialYears.contains(day.getYear());
    }
}
