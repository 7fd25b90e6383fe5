package cn.daodi.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The left column of one page, and the tabs above it.
 *
 * @param entries nine at the most
 * @param active those whose page, or one of whose tabs, this is
 * @param tabs of the first active entry that has any, itself the first
 * @param more what a phone's bottom bar has no room for, each with its tabs; it stands under 更多
 * @param on the tab this page belongs to: of all whose address its own begins with, the one with the longest
 */
public record Rail(
        List<NavigationEntry> entries,
        List<NavigationEntry> active,
        List<NavigationEntry> tabs,
        List<NavigationEntry> more,
        @Nullable NavigationEntry on) {
    private static final int ON_A_PHONE = 5;

    /** What is seldom needed in a factory yard gives way to what comes after it. */
    private static final Set<String> SELDOM = Set.of("plans", "taskForces");

    /** @param path path and query of the page */
    static Rail of(List<NavigationEntry> all, String path) {
        var entries =
                all.stream().filter(entry -> entry.under() == null).limit(9).toList();
        var active = entries.stream()
                .filter(entry -> tabs(all, entry).stream().anyMatch(tab -> isAt(path, tab.path())))
                .toList();
        var tabs = active.stream()
                .map(entry -> tabs(all, entry))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of());
        var on = tabs.stream().filter(tab -> isAt(path, tab.path())).max(Comparator.comparingInt(tab -> tab.path()
                .length()));
        return new Rail(entries, active, tabs, more(all, entries), on.orElse(null));
    }

    private static List<NavigationEntry> more(List<NavigationEntry> all, List<NavigationEntry> entries) {
        var bar = entries.stream()
                .filter(entry -> !SELDOM.contains(entry.key()))
                .limit(ON_A_PHONE)
                .toList();
        return entries.stream()
                .filter(entry -> !bar.contains(entry))
                .flatMap(entry -> tabs(all, entry).stream())
                .toList();
    }

    private static List<NavigationEntry> tabs(List<NavigationEntry> all, NavigationEntry entry) {
        return all.stream()
                .filter(tab -> tab.equals(entry) || entry.key().equals(tab.under()))
                .toList();
    }

    private static boolean isAt(String path, String prefix) {
        return prefix.equals("/") ? path.equals("/") || path.startsWith("/?") : path.startsWith(prefix);
    }
}
