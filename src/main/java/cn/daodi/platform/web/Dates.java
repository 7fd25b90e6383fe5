package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.CountyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as pages write them. */
final class Dates {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CountyClock.ZONE);

    private Dates() {}

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static String brief(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(chinese(locale) ? "M月d日" : "d MMM", locale));
    }

    static String withWeekday(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(chinese(locale) ? "M月d日 EEEE" : "EEEE, d MMMM", locale));
    }

    static String period(HalfMonth period, Locale locale) {
        if (chinese(locale)) {
            return period.month().getYear() + "年" + period.month().getMonthValue() + "月"
                    + (period.half() == 1 ? "上半月" : "下半月");
        }
        return period.first().getDayOfMonth() + "–"
                + period.last().format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    private static boolean chinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
