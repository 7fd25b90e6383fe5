package cn.daodi.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * 工作时间: the time in which offices are open. Clocks of problems run only in it.
 *
 * @param day when an office opens and closes on a working day
 */
public record OfficeHours(WorkCalendar calendar, Day day) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A working day: two spells with a noon between them; without a noon break both middle times are the same. */
    public record Day(LocalTime opens, LocalTime noon, LocalTime afternoon, LocalTime closes) {
        /** As most counties keep it. */
        public static final Day USUAL =
                new Day(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 30));

        /** Office time of a whole day. */
        public Duration length() {
            return passed(closes);
        }

        /** Office time of the day that is over by this time. */
        Duration passed(LocalTime by) {
            return spell(opens, noon, by).plus(spell(afternoon, closes, by));
        }

        private static Duration spell(LocalTime from, LocalTime to, LocalTime by) {
            if (!by.isAfter(from)) return Duration.ZERO;
            return Duration.between(from, by.isBefore(to) ? by : to);
        }

        /** The first time of the day by which so much office time is over. */
        LocalTime at(Duration passed) {
            var morning = Duration.between(opens, noon);
            return passed.compareTo(morning) <= 0
                    ? opens.plus(passed)
                    : afternoon.plus(passed).minus(morning);
        }

        boolean includes(LocalTime time) {
            return !time.isBefore(opens) && time.isBefore(noon) || !time.isBefore(afternoon) && time.isBefore(closes);
        }
    }

    /** When something is due, and whether a year without an official calendar was crossed on the way. */
    public record Due(Instant at, boolean provisional) {}

    /** Office time between two moments; none when {@code to} is not later. */
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) return Duration.ZERO;
        var first = from.atZone(ZONE);
        var last = to.atZone(ZONE);
        // all days from the first up to the one before the last, corrected by the parts of the first and the last
        int days = calendar.between(
                first.toLocalDate().minusDays(1), last.toLocalDate().minusDays(1));
        return day.length().multipliedBy(days).plus(passed(last)).minus(passed(first));
    }

    private Duration passed(ZonedDateTime at) {
        return calendar.isWorkingDay(at.toLocalDate()) ? day.passed(at.toLocalTime()) : Duration.ZERO;
    }

    /** The first moment at which so much office time has passed; for none, {@code from} itself. */
    public Due after(Instant from, Duration officeTime) {
        var start = from.atZone(ZONE);
        var date = start.toLocalDate();
        boolean provisional = !calendar.isOfficial(date);
        if (!officeTime.isPositive()) return new Due(from, provisional);
        var left = officeTime.plus(passed(start));
        while (!calendar.isWorkingDay(date) || left.compareTo(day.length()) > 0) {
            if (calendar.isWorkingDay(date)) left = left.minus(day.length());
            date = date.plusDays(1);
            provisional |= !calendar.isOfficial(date);
        }
        return new Due(at(date, day.at(left)), provisional);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** When a limit that began at this moment ends. */
    public Due end(Instant from, Limit limit) {
        var start = from.atZone(ZONE);
        return switch (limit.unit()) {
            case HOURS -> after(from, Duration.ofHours(limit.amount()));
            case DAYS -> closing(calendar.after(counted(start), limit.amount()));
            case CALENDAR_DAYS -> closing(start.toLocalDate().plusDays(limit.amount()));
        };
    }

    /** The day something belongs to: what comes after closing time or on a rest day, to the next working day. */
    private LocalDate counted(ZonedDateTime at) {
        var date = at.toLocalDate();
        boolean late = calendar.isWorkingDay(date) && !at.toLocalTime().isBefore(day.closes());
        return calendar.after(date, late ? 1 : 0).day();
    }

    /** Closing time of this day, or of the next working day when it is a rest day. */
    public Due closing(LocalDate on) {
        return closing(calendar.after(on, 0));
    }

    private Due closing(WorkCalendar.Reckoned reckoned) {
        return new Due(at(reckoned.day(), day.closes()), reckoned.provisional());
    }

    /** Whether offices are open; at the stroke of noon or closing they no longer are. */
    public boolean include(Instant at) {
        var moment = at.atZone(ZONE);
        return calendar.isWorkingDay(moment.toLocalDate()) && day.includes(moment.toLocalTime());
    }

    /** Closing time of the working day so many working days before this one's: until when something must be asked. */
    public Instant before(Instant due, int workingDays) {
        var date = due.atZone(ZONE).toLocalDate();
        for (int left = workingDays; left > 0 || !calendar.isWorkingDay(date); ) {
            date = date.minusDays(1);
            if (left > 0 && calendar.isWorkingDay(date)) left--;
        }
        return at(date, day.closes());
    }
}
