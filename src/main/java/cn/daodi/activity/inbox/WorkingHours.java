package cn.daodi.activity.inbox;

import cn.daodi.kernel.WorkCalendar;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** 工作时间: working days from 08:30 to 17:30, both included. Outside of it nobody is written to. */
record WorkingHours(WorkCalendar calendar) {
    private static final LocalTime BEGIN = LocalTime.of(8, 30);
    private static final LocalTime END = LocalTime.of(17, 30);
    private static final int HALF_HOUR = 30;

    boolean include(ZonedDateTime at) {
        var time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return !time.isBefore(BEGIN) && !time.isAfter(END) && calendar.isWorkingDay(at.toLocalDate());
    }

    /** When the bundle of this moment was closed: the last full or half hour. */
    static ZonedDateTime bundle(ZonedDateTime at) {
        return at.truncatedTo(ChronoUnit.HOURS).plusMinutes(at.getMinute() < HALF_HOUR ? 0 : HALF_HOUR);
    }
}
