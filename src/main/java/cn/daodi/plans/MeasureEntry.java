package cn.daodi.plans;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a measure.
 *
 * @param row its place in the form, for saying what is wrong with it
 * @param number null for a new one
 * @param owner serial of one of the subject's answering posts
 * @param sign how one will know that it is done
 * @param theme of the campaign, if it serves one
 */
public record MeasureEntry(
        int row,
        @Nullable String number,
        String what,
        @Nullable Long owner,
        @Nullable LocalDate dueOn,
        String sign,
        @Nullable String theme) {

    void check(Term term, Set<Long> owners, List<Refused.Fault> faults) {
        words("what", what, faults);
        words("sign", sign, faults);
        if (owner == null) fault("owner", "required", faults);
        else if (!owners.contains(owner)) fault("owner", "measure.owner", faults);
        if (dueOn == null) fault("due", "required", faults);
        else if (!term.holds(dueOn)) {
            fault(
                    "due",
                    "plan.outside",
                    faults,
                    term.startsOn().toString(),
                    term.endsOn().toString());
        }
        if (theme != null && !term.themes().contains(theme)) fault("theme", "measure.theme", faults);
    }

    private void words(String field, String text, List<Refused.Fault> faults) {
        if (text.isBlank()) fault(field, "required", faults);
        if (text.length() > 200) fault(field, "too-long", faults, 200);
    }

    private void fault(String field, String code, List<Refused.Fault> faults, Object... args) {
        faults.add(new Refused.Fault(field + "." + row, code, List.of(args)));
    }

    MeasureEntry numbered(String given) {
        return new MeasureEntry(row, given, what.strip(), owner, dueOn, sign.strip(), theme);
    }
}
