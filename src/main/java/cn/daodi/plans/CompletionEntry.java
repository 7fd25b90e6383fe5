package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered when a measure is done: a word, or evidence, or both.
 *
 * @param day it was done
 */
public record CompletionEntry(
        LocalDate day, String words, @Nullable Evidence evidence) {
    /** A file that shows it. */
    public record Evidence(String name, byte[] content) {}

    void check(Term term, LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (words.isBlank() && evidence == null) faults.add(new Refused.Fault("words", "measure.evidence", List.of()));
        if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
        if (day.isAfter(today)) faults.add(new Refused.Fault("day", "date.future", List.of()));
        else if (!term.holds(day)) {
            var span = List.<Object>of(term.startsOn().toString(), term.endsOn().toString());
            faults.add(new Refused.Fault("day", "plan.outside", span));
        }
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
