package cn.daodi.support;

import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;

/** Office time counted minute by minute, to hold the quick reckoning against; and office hours of any county. */
public record OfficeMinutes(OfficeHours hours) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);

    public boolean open(Instant minute) {
        var at = LocalDateTime.ofInstant(minute, ZONE);
        if (!hours.calendar().isWorkingDay(at.toLocalDate())) return false;
        int now = at.getHour() * 60 + at.getMinute();
        return of(hours.day().opens()) <= now && now < of(hours.day().noon())
                || of(hours.day().afternoon()) <= now && now < of(hours.day().closes());
    }

    private static int of(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    public long between(Instant from, Instant to) {
        long minutes = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) if (open(minute)) minutes++;
        return minutes;
    }

    public Instant after(Instant from, long minutes) {
        var minute = from;
        for (long left = minutes; left > 0; minute = minute.plusSeconds(60)) if (open(minute)) left--;
        return minute;
    }

    /** Hours of some county over two turns of the year, with days off and make-up days, now and then without a noon break. */
    public static OfficeMinutes any(Random random) {
        return new OfficeMinutes(new OfficeHours(anyCalendar(random), anyDay(random)));
    }

    public static WorkCalendar anyCalendar(Random random) {
        var days = new HashMap<LocalDate, Boolean>();
        for (int i = 0; i < 60; i++) days.put(FIRST.plusDays(random.nextInt(500)), random.nextInt(3) > 0);
        return new WorkCalendar(days, random.nextBoolean() ? Set.of(2025, 2026) : Set.of(2026));
    }

    private static OfficeHours.Day anyDay(Random random) {
        int opens = 420 + random.nextInt(150);
        int noon = opens + 1 + random.nextInt(240);
        int afternoon = random.nextInt(4) == 0 ? noon : noon + random.nextInt(180);
        int closes = afternoon + 1 + random.nextInt(300);
        return new OfficeHours.Day(time(opens), time(noon), time(afternoon), time(closes));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60);
    }

    /** Some minute of those two turns of the year; midnights and opening and closing times more often than by chance. */
    public Instant anyMoment(Random random) {
        var date = FIRST.plusDays(random.nextInt(430));
        var day = hours.day();
        var time =
                switch (random.nextInt(8)) {
                    case 0 -> LocalTime.MIDNIGHT;
                    case 1 -> day.opens();
                    case 2 -> day.noon();
                    case 3 -> day.afternoon();
                    case 4 -> day.closes();
                    default -> time(random.nextInt(1440));
                };
        return date.atTime(time).atZone(ZONE).toInstant();
    }
}
