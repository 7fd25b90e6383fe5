package cn.daodi.platform.papers;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of papers: the pages' own, always in Chinese whatever language the page is read in. */
@Component
public class PaperTexts {
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

    /** 2026-06-17 09:00, as pages write it. */
    public String time(Instant at) {
        return texts.time(at);
    }

    /** 一 to 十, for headings. */
    public static String numeral(int number) {
        return "一二三四五六七八九十".substring(number - 1, number);
    }
}
