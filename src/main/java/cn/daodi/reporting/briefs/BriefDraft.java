package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an office, or the secretariat, made of compiled lines.
 *
 * @param version of the brief as it was read
 * @param words new words by line
 * @param dropped lines left out; one whose words are given and that is not among them stands
 * @param added new lines by part and section
 */
public record BriefDraft(int version, Map<Long, String> words, Set<Long> dropped, List<Addition> added) {
    private static final int LONGEST = 1000;

    /** A line written by hand. */
    public record Addition(SubjectKind kind, BriefSection section, String words) {}

    public BriefDraft {
        words = Map.copyOf(words);
        dropped = Set.copyOf(dropped);
        added = List.copyOf(added);
    }

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        words.forEach((line, text) -> {
            if (text.length() > LONGEST) faults.add(new Refused.Fault("line." + line, "too-long", List.of(LONGEST)));
        });
        added.forEach(line -> {
            if (line.words().length() > LONGEST)
                faults.add(
                        new Refused.Fault("new." + line.kind() + "." + line.section(), "too-long", List.of(LONGEST)));
        });
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    /** The line as it stands once this is kept; an emptied line is dropped. */
    BriefLine after(BriefLine line) {
        String typed = words.get(line.id());
        if (typed == null) return dropped.contains(line.id()) ? line.leftOut() : line;
        boolean emptied = typed.isBlank();
        String kept = emptied ? line.words() : typed.strip();
        return new BriefLine(
                line.id(),
                line.kind(),
                line.section(),
                kept,
                line.subject(),
                line.edited() || !kept.equals(line.words()),
                emptied || dropped.contains(line.id()));
    }
}
