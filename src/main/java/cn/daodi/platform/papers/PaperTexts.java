package cn.daodi.platform.papers;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of papers: the pages' own, always in Chinese whatever language the page is read in. */
@Component
public class PaperTexts {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    PaperTexts(MessageSource messages) {
        this.texts = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    public String t(String key, Object... values) {
        return values.length == 0 ? texts.lookup(key) : texts.say(key, values);
    }

    /** 2026年6月上半月. */
    public String period(HalfMonth period) {
        return texts.period(period);
    }

    /** 2026年6月17日: Arabic figures, nothing filled up with zeros. */
    public String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 6月17日, for tables of one year; another year is said. */
    public String shortDay(LocalDate day, LocalDate today) {
        String written = day(day);
        return day.getYear() == today.getYear() ? written.substring(5) : written;
    }

    /** 2026年6月17日 09:00. */
    public String time(Instant at) {
        var local = at.atZone(CountyClock.ZONE);
        return day(local.toLocalDate()) + " " + HOUR.format(local);
    }

    /** 一 to 十, for headings and editions; figures beyond. */
    public static String numeral(int number) {
        return number > 10 ? String.valueOf(number) : "一二三四五六七八九十".substring(number - 1, number);
    }
}
