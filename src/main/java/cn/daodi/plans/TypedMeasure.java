package cn.daodi.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A measure on its way into the table, many in one parameter. */
record TypedMeasure(
        int position,
        int running,
        @Nullable String number,
        String what,
        @Nullable Long owner,
        LocalDate due,
        String sign,
        @Nullable String theme) {
    /** The parameter {@code :measures} as rows. */
    static final String TYPED = """
            select * from json_to_recordset(cast(:measures as json)) as typed (
                   position int, running int, number text, what text, owner bigint, due date, sign text, theme text)""";

    /** In their order, behind those already there. */
    static List<TypedMeasure> of(Standing standing, List<MeasureEntry> entries, int behind) {
        var rows = new ArrayList<TypedMeasure>();
        for (var entry : entries) {
            rows.add(new TypedMeasure(
                    behind + rows.size() + 1,
                    Measure.running(standing.subject().number(), entry.number()),
                    entry.number(),
                    entry.what(),
                    entry.owner(),
                    Objects.requireNonNull(entry.dueOn(), "checked before"),
                    entry.sign(),
                    entry.theme()));
        }
        return rows;
    }
}
