package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import gg.jte.support.LocalizationSupport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Texts of one language; in templates {@code shell.texts().localize(key, args…)} and {@code lookup(key)}. */
public record Texts(MessageSource messages, Locale locale) implements LocalizationSupport {
    private static final Pattern HALF_MONTH = Pattern.compile("\\d{4}-\\d{2}-H[12]");
    private static final Pattern LIMIT = Pattern.compile("\\d{1,3} (HOURS|DAYS|CALENDAR_DAYS)");
    private static final Pattern KEY = Pattern.compile("[a-z-]+\\.[A-Z_]+");

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
        if (!isWritable(fact)) return fact;
        if (HALF_MONTH.matcher(fact).matches()) return Dates.period(HalfMonth.parse(fact), locale);
        if (LIMIT.matcher(fact).matches()) return limit(fact.split(" "));
        return KEY.matcher(fact).matches() ? lookup(fact) : fact;
    }

    /** Most facts are names and words: they are told from the others by how they begin, without a pattern. */
    private static boolean isWritable(String fact) {
        if (fact.isEmpty()) return false;
        char first = fact.charAt(0);
        return first >= '0' && first <= '9' || first >= 'a' && first <= 'z' || first == '-';
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
