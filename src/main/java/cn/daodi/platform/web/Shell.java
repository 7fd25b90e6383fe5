package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given besides its own record.
 *
 * @param viewer null for visitors (sign-in, activation)
 * @param path path and query of this page, for coming back
 * @param said key of the sentence to say after a redirect, or null
 */
public record Shell(
        Texts texts,
        @Nullable Viewer viewer,
        Csrf csrf,
        Assets assets,
        Look look,
        List<NavigationEntry> navigation,
        String path,
        @Nullable String said,
        Function<String, Typed> drafts) {

    /** The token every changing form carries. */
    public record Csrf(String name, String token) {}

    /** Fingerprinted addresses. */
    public record Assets(String style, String script, String htmx) {}

    /** County, clock and preferences as the top bar shows them. */
    public record Look(String county, @Nullable String demoTime, boolean large, String version) {}

    public String t(String key) {
        return texts.lookup(key);
    }

    public String t(String key, Object... values) {
        return texts.say(key, values);
    }

    /** A recorded sentence: half months among its facts are written out. */
    public String told(String key, List<String> facts) {
        return texts.told(key, facts);
    }

    public Viewer mustViewer() {
        if (viewer == null) throw new IllegalStateException("a visitor's page asked for the viewer");
        return viewer;
    }

    /** A fresh key for a form: pressed twice, filed once. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    /** What was typed into the form of this name. */
    public Typed typed(String form) {
        return drafts.apply(form);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : Dates.minute(at);
    }

    /** 6月17日 / 17 Jun. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null ? "" : Dates.brief(day, texts.locale());
    }

    public String longDate(LocalDate day) {
        return Dates.withWeekday(day, texts.locale());
    }

    /** 2026年6月上半月 / 1–15 June 2026. */
    public String period(HalfMonth period) {
        return Dates.period(period, texts.locale());
    }

    /** The left column: nine entries at the most. */
    public List<NavigationEntry> entries() {
        return navigation.stream()
                .filter(entry -> entry.under() == null)
                .limit(9)
                .toList();
    }

    /** Tabs of the entry this page belongs to, itself the first; none where it stands alone. */
    public List<NavigationEntry> tabs() {
        return entries().stream()
                .filter(this::isActive)
                .map(this::tabs)
                .filter(tabs -> tabs.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private List<NavigationEntry> tabs(NavigationEntry entry) {
        return navigation.stream()
                .filter(tab -> tab.equals(entry) || entry.key().equals(tab.under()))
                .toList();
    }

    /** True for the entry whose page, or one of whose tabs, this is. */
    public boolean isActive(NavigationEntry entry) {
        return tabs(entry).stream().anyMatch(tab -> isAt(tab.path()));
    }

    /** The tab this page belongs to: of all whose address its own begins with, the one with the longest. */
    public boolean isOn(NavigationEntry tab) {
        return isAt(tab.path())
                && tabs().stream()
                        .filter(other -> other.path().length() > tab.path().length())
                        .noneMatch(other -> isAt(other.path()));
    }

    public boolean isAt(String prefix) {
        return prefix.equals("/") ? path.equals("/") || path.startsWith("/?") : path.startsWith(prefix);
    }
}
