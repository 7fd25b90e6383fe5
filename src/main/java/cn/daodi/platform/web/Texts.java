package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import gg.jte.support.LocalizationSupport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** Texts of one language; in templates {@code shell.texts().localize(key, args…)} and {@code lookup(key)}. */
public record Texts(MessageSource messages, Locale locale) implements LocalizationSupport {
    @Override
    public String lookup(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, locale));
    }

    /** A sentence with its values, as plain text. */
    public String say(String key, Object... values) {
        return Objects.requireNonNull(messages.getMessage(key, values, key, locale));
    }

    /** 2026年6月上半月 / 1–15 June 2026. */
    public String period(HalfMonth period) {
        return Dates.period(period, locale);
    }

    public String time(Instant at) {
        return Dates.minute(at);
    }

    /** A recorded sentence: half months, limits and texts named by key among its facts are written out. */
    public String told(String key, List<String> facts) {
        return say(key, facts.stream().map(this::writtenOut).toArray());
    }

    private String writtenOut(String fact) {
        if (fact.matches("\\d{4}-\\d{2}-H[12]")) return Dates.period(HalfMonth.parse(fact), locale);
        if (fact.matches("\\d{1,3} (HOURS|DAYS|CALENDAR_DAYS)")) return limit(fact.split(" "));
        return fact.matches("[a-z-]+\\.[A-Z_]+") ? lookup(fact) : fact;
    }

    /** 5 个工作日 / 5 working days. */
    private String limit(String[] fact) {
        return say("limit." + fact[1], Integer.valueOf(fact[0]));
    }

    /** True when the bundle has this key. */
    public boolean knows(String key) {
        return messages.getMessage(key, null, "", locale) instanceof String text && !text.isEmpty();
    }

    public boolean isChinese() {
        return "zh".equals(locale.getLanguage());
    }
}
