package cn.daodi.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * 工作时间: the time in which offices are open. Clocks of problems run only in it.
 *
 * @param day when an office opens and closes on a working day
 */
public record OfficeHours(WorkCalendar calendar, Day day) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A working day: two spells with a noon between them. */
    public record Day(LocalTime opens, LocalTime noon, LocalTime afternoon, LocalTime closes) {
        /** As most counties keep it. */
        public static final Day USUAL =
                new Day(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 30));
    }

    /** When something is due, and whether a year without an official calendar was crossed on the way. */
    public record Due(Instant at, boolean provisional) {}

    /** Office time between two moments; none when {@code to} is not later. */
    public Duration between(Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    /** The first moment at which so much office time has passed; for none, {@code from} itself. */
    public Due after(Instant from, Duration officeTime) {
        throw new UnsupportedOperationException();
    }

    /** When a limit that began at this moment ends. */
    public Due end(Instant from, Limit limit) {
        throw new UnsupportedOperationException();
    }

    /** Closing time of this day, or of the next working day when it is a rest day. */
    public Due closing(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public boolean include(Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Closing time of the working day so many working days before this one's: until when something must be asked. */
    public Instant before(Instant due, int workingDays) {
        throw new UnsupportedOperationException();
    }
}
