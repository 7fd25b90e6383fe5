package cn.daodi.reporting.web;

import cn.daodi.kernel.Refused;
import cn.daodi.reporting.Delay;
import cn.daodi.reporting.DelayCause;
import cn.daodi.reporting.PromiseAnswer;
import cn.daodi.reporting.PromiseOutcome;
import cn.daodi.reporting.ReportDraft;
import cn.daodi.reporting.ReportPart;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report's one form: {@code line.7}, {@code drop.7}, {@code new.PROGRESS} (a line each), {@code version}; where the report is
 * behind {@code cause, causeWords, remedy, promisedOn}; where it opens with a promise {@code promise, promiseWords}.
 */
final class ReportForm {
    private ReportForm() {}

    static ReportDraft draft(Map<String, String> typed) {
        var words = new HashMap<Long, String>();
        var dropped = new HashSet<Long>();
        typed.forEach((name, value) -> {
            if (name.matches("line\\.\\d{1,18}")) words.put(Long.valueOf(name.substring(5)), value.strip());
            if (name.matches("drop\\.\\d{1,18}")) dropped.add(Long.valueOf(name.substring(5)));
        });
        return new ReportDraft(version(typed), words, dropped, added(typed), delay(typed), promise(typed));
    }

    private static Map<ReportPart, List<String>> added(Map<String, String> typed) {
        Map<ReportPart, List<String>> added = new EnumMap<>(ReportPart.class);
        for (var part : ReportPart.values()) {
            String text = typed.get("new." + part);
            if (text != null && !text.isBlank())
                added.put(part, text.strip().lines().toList());
        }
        return added;
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) throw Refused.at("version", "required");
        return Integer.parseInt(version);
    }

    private static @Nullable Delay delay(Map<String, String> typed) {
        if (!typed.containsKey("remedy")) return null;
        return new Delay(
                one(DelayCause.values(), typed.getOrDefault("cause", "")),
                typed.getOrDefault("causeWords", "").strip(),
                typed.getOrDefault("remedy", "").strip(),
                day(typed.getOrDefault("promisedOn", "").strip()));
    }

    private static @Nullable PromiseAnswer promise(Map<String, String> typed) {
        if (!typed.containsKey("promiseWords")) return null;
        return new PromiseAnswer(
                one(PromiseOutcome.values(), typed.getOrDefault("promise", "")),
                typed.get("promiseWords").strip());
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.at("promisedOn", "unreadable");
        }
    }
}
