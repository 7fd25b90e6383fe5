package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written after a contact: two minutes.
 *
 * @param way required
 * @param entry number of the booked entry it belongs to, empty without one
 * @param emergencyReason why one went on site without having booked
 * @param others who else took part
 * @param met whom one talked to
 * @param findings required; everything else may be empty
 * @param problem what the enterprise needs solved: becomes a problem of the report
 */
public record ContactNote(
        @Nullable ContactWay way,
        @Nullable LocalDate day,
        String entry,
        String emergencyReason,
        String others,
        String met,
        Words words,
        @Nullable File file) {
    private static final int LONG = 500;

    /** What was found, explained, promised and asked for. */
    public record Words(String findings, String policies, String promises, String problem) {}

    /** A file added to it. */
    public record File(String name, byte[] content) {}

    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (way == null) faults.add(new Refused.Fault("way", "required", List.of()));
        if (day == null) faults.add(new Refused.Fault("day", "required", List.of()));
        else if (day.isAfter(today)) faults.add(new Refused.Fault("day", "date.future", List.of()));
        else if (day.isBefore(today.minusYears(1))) faults.add(new Refused.Fault("day", "note.long-ago", List.of()));
        if (words.findings().isBlank()) faults.add(new Refused.Fault("findings", "required", List.of()));
        tooLong(faults, "findings", words.findings(), LONG);
        tooLong(faults, "policies", words.policies(), LONG);
        tooLong(faults, "promises", words.promises(), LONG);
        tooLong(faults, "problem", words.problem(), LONG);
        tooLong(faults, "others", others, 100);
        tooLong(faults, "met", met, 100);
        tooLong(faults, "emergencyReason", emergencyReason, 200);
        if (way == ContactWay.ON_SITE && entry.isBlank() && emergencyReason.isBlank())
            faults.add(new Refused.Fault("emergencyReason", "contact.not-booked", List.of()));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private static void tooLong(List<Refused.Fault> faults, String field, String text, int limit) {
        if (text.length() > limit) faults.add(new Refused.Fault(field, "too-long", List.of(limit)));
    }
}
