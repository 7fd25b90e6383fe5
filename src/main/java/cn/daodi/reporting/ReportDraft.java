package cn.daodi.reporting;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of the drafted report.
 *
 * @param version of the report as it was read; another one means somebody else saved in between
 * @param words new words by line
 * @param dropped lines left out
 * @param added new lines by part
 * @param delay cause, remedy and promise; null leaves them as they are
 * @param promise what became of the promise it opens with; null leaves it as it is
 */
public record ReportDraft(
        int version,
        Map<Long, String> words,
        Set<Long> dropped,
        Map<ReportPart, List<String>> added,
        @Nullable Delay delay,
        @Nullable PromiseAnswer promise) {
    private static final int LONGEST = 500;

    public ReportDraft(int version, Map<Long, String> words, Set<Long> dropped, Map<ReportPart, List<String>> added) {
        this(version, words, dropped, added, null, null);
    }

    public ReportDraft {
        words = Map.copyOf(words);
        dropped = Set.copyOf(dropped);
        added = added.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> written(entry.getValue())));
    }

    /** Cause, remedy, promise and answer as they were filed. */
    static ReportDraft of(FiledReport.Content filed) {
        return new ReportDraft(
                0,
                Map.of(),
                Set.of(),
                Map.of(),
                Objects.requireNonNullElse(filed.delay(), Delay.NOTHING),
                Objects.requireNonNullElse(filed.answer(), PromiseAnswer.NOTHING));
    }

    private static List<String> written(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** The lines as they stand once this draft is kept; an emptied line is dropped, a line it does not name stays as it is. */
    List<ReportLine> after(List<ReportLine> before) {
        return before.stream().map(this::after).toList();
    }

    private ReportLine after(ReportLine line) {
        String typed = words.get(line.id());
        if (typed == null) return dropped.contains(line.id()) ? line.with(line.words(), true) : line;
        boolean emptied = typed.isBlank();
        return line.with(emptied ? line.words() : typed.strip(), emptied || dropped.contains(line.id()));
    }

    List<ReportLine> changed(List<ReportLine> before) {
        var changed = new ArrayList<>(after(before));
        changed.removeAll(before);
        return changed;
    }

    static long standing(List<ReportLine> lines) {
        return lines.stream().filter(line -> !line.dropped()).count();
    }

    /** True when it says something new of cause, remedy and promise. */
    boolean accountsFor(HalfMonthReport report) {
        return !report.equals(report.accounting(this));
    }

    long additions() {
        return added.values().stream().mapToLong(List::size).sum();
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
        if (delay != null) faults.addAll(delay.faults());
        if (promise != null && promise.words().length() > 300)
            faults.add(new Refused.Fault("promiseWords", "too-long", List.of(300)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
