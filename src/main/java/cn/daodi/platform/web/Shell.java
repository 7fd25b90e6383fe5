package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given besides its own record.
 *
 * @param viewer null for visitors (sign-in, activation)
 * @param rail the left column, put together when a page asks for it
 * @param path path and query of this page, for coming back
 * @param said key of the sentence to say after a redirect, or null
 */
public record Shell(
        Texts texts,
        @Nullable Viewer viewer,
        Csrf csrf,
        Assets assets,
        Look look,
        Supplier<Rail> rail,
        String path,
        @Nullable String said,
        Function<String, Typed> drafts) {

    /** The token every changing form carries; made when a form asks for it, and a session with it: a probe gets neither. */
    public record Csrf(Supplier<String> made) {
        public String name() {
            return "_csrf";
        }

        public String token() {
            return made.get();
        }
    }

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

    public List<NavigationEntry> entries() {
        return rail.get().entries();
    }

    public List<NavigationEntry> tabs() {
        return rail.get().tabs();
    }

    /** What stands under 更多 on a phone. */
    public List<NavigationEntry> more() {
        return rail.get().more();
    }

    public boolean isActive(NavigationEntry entry) {
        return rail.get().active().contains(entry);
    }

    public boolean isOn(NavigationEntry tab) {
        return tab.equals(rail.get().on());
    }
}
