package cn.daodi.reporting.web;

import cn.daodi.kernel.Refused;
import cn.daodi.reporting.ReportDraft;
import cn.daodi.reporting.ReportPart;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The report's one form: {@code line.7}, {@code drop.7}, {@code new.PROGRESS} (a line each), {@code version}. */
final class ReportForm {
    private ReportForm() {}

    static ReportDraft draft(Map<String, String> typed) {
        var words = new HashMap<Long, String>();
        var dropped = new HashSet<Long>();
        typed.forEach((name, value) -> {
            if (name.matches("line\\.\\d{1,18}")) words.put(Long.valueOf(name.substring(5)), value.strip());
            if (name.matches("drop\\.\\d{1,18}")) dropped.add(Long.valueOf(name.substring(5)));
        });
        Map<ReportPart, List<String>> added = new EnumMap<>(ReportPart.class);
        for (var part : ReportPart.values()) {
            String text = typed.get("new." + part);
            if (text != null && !text.isBlank())
                added.put(part, text.strip().lines().toList());
        }
        return new ReportDraft(version(typed), words, dropped, added);
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) throw Refused.at("version", "required");
        return Integer.parseInt(version);
    }
}
