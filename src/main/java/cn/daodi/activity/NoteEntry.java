package cn.daodi.activity;

import cn.daodi.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down: two sentences, a figure if there is one.
 *
 * @param subject number of what it is about
 */
public record NoteEntry(
        String subject,
        LocalDate day,
        NoteKind kind,
        String words,
        @Nullable BigDecimal figure,
        @Nullable String unit,
        @Nullable Picture picture) {

    /** A file added to the note. */
    public record Picture(String name, byte[] content) {}

    public NoteEntry(String subject, LocalDate day, NoteKind kind, String words) {
        this(subject, day, kind, words, null, null, null);
    }

    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (words.isBlank()) faults.add(new Refused.Fault("words", "required", List.of()));
        if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
        if (day.isAfter(today)) faults.add(new Refused.Fault("day", "date.future", List.of()));
        if (day.isBefore(today.minusYears(1))) faults.add(new Refused.Fault("day", "note.long-ago", List.of()));
        if (figure != null && (unit == null || unit.isBlank()))
            faults.add(new Refused.Fault("unit", "note.unit", List.of()));
        if (figure != null && (figure.precision() > 15 || Math.abs(figure.scale()) > 6))
            faults.add(new Refused.Fault("figure", "note.figure", List.of()));
        if (unit != null && unit.length() > 20) faults.add(new Refused.Fault("unit", "too-long", List.of(20)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    /** The sentence with its figure, as reports quote it. */
    String quoted() {
        return figure == null ? words.strip() : words.strip() + "（" + figure.toPlainString() + " " + unit + "）";
    }
}
