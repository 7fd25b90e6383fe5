package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.briefs.BriefDraft;
import cn.daodi.reporting.briefs.BriefSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** A brief's form: {@code line.7}, {@code drop.7}, {@code new.ENTERPRISE.BEHIND} (a line each), {@code version}. */
final class BriefForm {
    private BriefForm() {}

    static BriefDraft draft(Map<String, String> typed) {
        var words = new HashMap<Long, String>();
        var dropped = new HashSet<Long>();
        typed.forEach((name, value) -> {
            if (name.matches("line\\.\\d{1,18}")) words.put(Long.valueOf(name.substring(5)), value.strip());
            if (name.matches("drop\\.\\d{1,18}")) dropped.add(Long.valueOf(name.substring(5)));
        });
        String version = typed.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) throw Refused.at("version", "required");
        return new BriefDraft(Integer.parseInt(version), words, dropped, added(typed));
    }

    private static ArrayList<BriefDraft.Addition> added(Map<String, String> typed) {
        var added = new ArrayList<BriefDraft.Addition>();
        for (var kind : SubjectKind.values()) {
            for (var section : BriefSection.values()) {
                typed.getOrDefault("new." + kind + "." + section, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> added.add(new BriefDraft.Addition(kind, section, line)));
            }
        }
        return added;
    }
}
