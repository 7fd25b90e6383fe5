package cn.daodi.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report.
 *
 * @param sourceKind what it was drafted from ("note"), null when a person added it
 * @param edited true once a person changed the words: nothing drafts over it any more
 * @param dropped true when a person left it out: it stays out
 */
public record ReportLine(
        long id,
        ReportPart part,
        String words,
        @Nullable String sourceKind,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDay,
        boolean edited,
        boolean dropped) {

    /** The page of the source. */
    public @Nullable String sourcePath() {
        if (sourceKind == null || sourceNumber == null) return null;
        if (sourceKind.equals("note")) return "/notes/" + sourceNumber;
        return "/plans/" + sourceNumber.substring(0, sourceNumber.indexOf('-')) + "#" + sourceNumber;
    }

    /** With these words and left out or not; other words make it an edited one. */
    ReportLine with(String newWords, boolean leftOut) {
        boolean touched = edited || !newWords.equals(words);
        return new ReportLine(id, part, newWords, sourceKind, sourceNumber, sourceDay, touched, leftOut);
    }
}
