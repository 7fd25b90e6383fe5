package cn.daodi.plans.web;

import cn.daodi.kernel.Refused;
import cn.daodi.plans.AmendmentEntry;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanChanges;
import cn.daodi.plans.PlanDraft;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a plan. A measure is a row: {@code number.3, what.3, owner.3, due.3, sign.3, theme.3}, and {@code drop.3} to
 * take it out; an amendment has {@code text.E001-M1, by.E001-M1, move.E001-M1, why.E001-M1} besides.
 */
final class PlanForm {
    private static final int ROWS = 40;

    private PlanForm() {}

    static PlanDraft draft(Map<String, String> typed) {
        return new PlanDraft(version(typed), text(typed, "workedWith"), text(typed, "aim"), measures(typed));
    }

    static AmendmentEntry amendment(Map<String, String> typed) {
        var moves = new HashMap<String, LocalDate>();
        var drops = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        var owners = new HashMap<String, Long>();
        typed.forEach((name, value) -> {
            var day = name.startsWith("move.") ? day(name, value) : null;
            if (day != null) moves.put(name.substring(5), day);
            if (name.startsWith("why.") && !value.isBlank()) drops.put(name.substring(4), value.strip());
            if (name.startsWith("text.")) texts.put(name.substring(5), value.strip());
            if (name.startsWith("by.") && isSerial(value)) owners.put(name.substring(3), Long.valueOf(value));
        });
        var changes = new PlanChanges(
                moves,
                drops,
                measures(typed),
                texts,
                owners,
                new PlanChanges.Heading(given(typed, "workedWith"), given(typed, "aim")));
        return new AmendmentEntry(version(typed), text(typed, "reason"), changes);
    }

    private static List<MeasureEntry> measures(Map<String, String> typed) {
        var measures = new ArrayList<MeasureEntry>();
        IntStream.range(0, ROWS)
                .filter(row -> typed.containsKey("what." + row) && !typed.containsKey("drop." + row))
                .mapToObj(row -> measure(typed, row))
                .filter(entry -> !isEmpty(entry))
                .forEach(measures::add);
        return measures;
    }

    private static MeasureEntry measure(Map<String, String> typed, int row) {
        String owner = text(typed, "owner." + row);
        return new MeasureEntry(
                row,
                blank(text(typed, "number." + row)),
                text(typed, "what." + row),
                isSerial(owner) ? Long.valueOf(owner) : null,
                day("due." + row, text(typed, "due." + row)),
                text(typed, "sign." + row),
                blank(text(typed, "theme." + row)));
    }

    /** A row nobody filled, or one whose measure was emptied. */
    private static boolean isEmpty(MeasureEntry entry) {
        boolean silent = entry.what().isBlank();
        return silent
                && (entry.number() != null
                        || entry.owner() == null
                                && entry.dueOn() == null
                                && entry.sign().isBlank());
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) throw Refused.at("version", "required");
        return Integer.parseInt(version);
    }

    private static boolean isSerial(String text) {
        return text.matches("\\d{1,18}");
    }

    private static @Nullable String given(Map<String, String> typed, String name) {
        return typed.containsKey(name) ? text(typed, name) : null;
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String field, String text) {
        if (text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refused.at(field, "unreadable");
        }
    }
}
