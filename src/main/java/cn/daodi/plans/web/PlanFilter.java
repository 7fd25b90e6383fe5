package cn.daodi.plans.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.plans.PlanState;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the list of plans is narrowed to, as it stands in the address.
 *
 * @param state of the plan; an amendment that waits counts as submitted, a returned one as returned
 * @param after number of the last subject on the page before
 */
public record PlanFilter(
        @Nullable SubjectKind kind, @Nullable PlanState state, int rows, String after) {
    static final int ROWS = 50;

    public PlanFilter {
        if (!after.matches("([A-Z]\\d{1,6})?")) throw Refused.at("cursor", "cursor.unreadable");
    }

    public PlanFilter withKind(@Nullable SubjectKind wanted) {
        return new PlanFilter(wanted, state, rows, "");
    }

    public PlanFilter withState(@Nullable PlanState wanted) {
        return new PlanFilter(kind, wanted, rows, "");
    }

    public PlanFilter withRows(int wanted) {
        return new PlanFilter(kind, state, wanted, "");
    }

    public PlanFilter from(String number) {
        return new PlanFilter(kind, state, rows, number);
    }

    public boolean narrows() {
        return kind != null || state != null;
    }

    public String path() {
        var query = new StringJoiner("&", "/plans?", "").setEmptyValue("/plans");
        if (kind != null) query.add("kind=" + kind);
        if (state != null) query.add("state=" + state);
        if (rows != ROWS) query.add("rows=" + rows);
        if (!after.isEmpty()) query.add("after=" + after);
        return query.toString();
    }
}
