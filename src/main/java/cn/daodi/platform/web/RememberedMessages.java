package cn.daodi.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The bundles of all modules, each key looked for in them once: a page asks for a hundred. */
@Component("messageSource")
class RememberedMessages extends ResourceBundleMessageSource {
    /** A visitor may ask for any language; these two are kept. */
    private final Map<Locale, Map<String, String>> texts = kept();

    private final Map<Locale, Map<String, MessageFormat>> formats = kept();

    RememberedMessages(@Value("${spring.messages.basename}") String[] bundles) {
        setBasenames(bundles);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    private static <T> Map<Locale, Map<String, T>> kept() {
        return Map.of(Locale.SIMPLIFIED_CHINESE, new ConcurrentHashMap<>(), Locale.ENGLISH, new ConcurrentHashMap<>());
    }

    /** Unknown keys are not kept: somebody might ask for many. */
    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var known = texts.get(locale);
        if (known == null) return super.resolveCodeWithoutArguments(code, locale);
        String text = known.get(code);
        if (text != null) return text;
        text = super.resolveCodeWithoutArguments(code, locale);
        Optional.ofNullable(text).ifPresent(found -> known.put(code, found));
        return text;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var known = formats.get(locale);
        if (known == null) return super.resolveCode(code, locale);
        var format = known.get(code);
        if (format != null) return format;
        format = super.resolveCode(code, locale);
        Optional.ofNullable(format).ifPresent(found -> known.put(code, found));
        return format;
    }
}
