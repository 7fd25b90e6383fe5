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
        return sourceKind == null || sourceNumber == null ? null : path(sourceKind, sourceNumber);
    }

    /** The page of a source of this kind. */
    public static String path(String kind, String number) {
        if (kind.equals("note")) return "/notes/" + number;
        if (kind.startsWith("contact")) return "/contacts/" + number;
        if (kind.startsWith("problem")) return "/problems/" + number;
        if (kind.equals("request")) return "/enterprises/" + number.substring(0, number.indexOf('/')) + "/requests";
        return "/plans/" + number.substring(0, number.indexOf('-')) + "#" + number;
    }

    /** As it reads for whoever may not see where it came from. */
    public ReportLine withoutSource() {
        return new ReportLine(id, part, words, null, null, null, edited, dropped);
    }

    /** With these words and left out or not; other words make it an edited one. */
    ReportLine with(String newWords, boolean leftOut) {
        boolean touched = edited || !newWords.equals(words);
        return new ReportLine(id, part, newWords, sourceKind, sourceNumber, sourceDay, touched, leftOut);
    }
}
