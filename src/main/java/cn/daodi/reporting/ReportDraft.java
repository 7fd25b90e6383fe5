package cn.daodi.reporting;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person made of the drafted report.
 *
 * @param version of the report as it was read; another one means somebody else saved in between
 * @param words new words by line
 * @param dropped lines left out
 * @param added new lines by part
 */
public record ReportDraft(
        int version, Map<Long, String> words, Set<Long> dropped, Map<ReportPart, List<String>> added) {
    private static final int LONGEST = 500;

    public ReportDraft {
        words = Map.copyOf(words);
        dropped = Set.copyOf(dropped);
        added = Map.copyOf(added);
    }

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        words.forEach((line, text) -> {
            if (text.length() > LONGEST) faults.add(new Refused.Fault("line." + line, "too-long", List.of(LONGEST)));
        });
        added.forEach((part, texts) -> {
            if (texts.stream().anyMatch(text -> text.length() > LONGEST)) {
                faults.add(new Refused.Fault("new." + part, "too-long", List.of(LONGEST)));
            }
            if (texts.size() > 30) faults.add(new Refused.Fault("new." + part, "report.too-many", List.of(30)));
        });
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
