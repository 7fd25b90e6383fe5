package cn.daodi.reporting;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 滞后的原因、整改措施与承诺日期: what a report says for itself when measures are late.
 *
 * @param words more about the cause; required for {@link DelayCause#OTHER}
 * @param promisedOn by when it will be put right; the next report opens with it
 */
public record Delay(
        @Nullable DelayCause cause,
        String words,
        String remedy,
        @Nullable LocalDate promisedOn) {
    private static final int LONGEST = 300;

    /** A program may leave texts out. */
    public Delay(
            @Nullable DelayCause cause,
            @Nullable String words,
            @Nullable String remedy,
            @Nullable LocalDate promisedOn) {
        this.cause = cause;
        this.words = words == null ? "" : words;
        this.remedy = remedy == null ? "" : remedy;
        this.promisedOn = promisedOn;
    }

    public static final Delay NOTHING = new Delay(null, "", "", null);

    boolean isEmpty() {
        return equals(NOTHING);
    }

    /** What is too long to be kept at all. */
    List<Refused.Fault> faults() {
        var faults = new ArrayList<Refused.Fault>();
        if (words.length() > LONGEST) faults.add(new Refused.Fault("causeWords", "too-long", List.of(LONGEST)));
        if (remedy.length() > LONGEST) faults.add(new Refused.Fault("remedy", "too-long", List.of(LONGEST)));
        return faults;
    }

    /**
     * What is missing before a report that is behind can be submitted.
     *
     * @param spokenOn the day the promise was given: today, or for a correction the day the report was first filed
     */
    List<Refused.Fault> missing(LocalDate spokenOn) {
        var faults = new ArrayList<Refused.Fault>();
        if (cause == null) faults.add(new Refused.Fault("cause", "report.cause", List.of()));
        if (cause == DelayCause.OTHER && words.isBlank())
            faults.add(new Refused.Fault("causeWords", "report.cause-words", List.of()));
        if (remedy.isBlank()) faults.add(new Refused.Fault("remedy", "report.remedy", List.of()));
        if (promisedOn == null) faults.add(new Refused.Fault("promisedOn", "report.promised-on", List.of()));
        else if (promisedOn.isBefore(spokenOn) || promisedOn.isAfter(spokenOn.plusYears(1)))
            faults.add(new Refused.Fault("promisedOn", "report.promised-when", List.of()));
        return faults;
    }
}
