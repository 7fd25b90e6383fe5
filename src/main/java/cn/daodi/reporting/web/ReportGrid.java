package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.ReportState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subjects × periods, in the official order of subjects, never sorted by a rate.
 *
 * @param counts of the period in question, by state
 */
public record ReportGrid(
        List<HalfMonth> periods,
        List<GridRow> rows,
        @Nullable SubjectKind kind,
        Counts counts,
        boolean office) {
    /** True for the half month that has not ended yet: nothing is owed for it. */
    public boolean isRunning(HalfMonth period) {
        return counts.period() == null || period.compareTo(counts.period()) > 0;
    }

    /** A subject and its report in each period. */
    public record GridRow(String number, String name, SubjectKind kind, Map<HalfMonth, Filed> cells) {}

    /**
     * How one report stands.
     *
     * @param overdue nothing was handed in by its day
     */
    public record Filed(ReportState state, boolean overdue) {}

    /** How many of the last ended period stand in which state. */
    public record Counts(@Nullable HalfMonth period, Map<ReportState, Integer> of, int total) {
        public int of(ReportState state) {
            return of.getOrDefault(state, 0);
        }
    }
}
