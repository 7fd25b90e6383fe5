package cn.daodi.overview.web;

import cn.daodi.activity.TimelineEntry;
import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Lamp;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.ReportState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 工作台: what must be done today, then what one answers for.
 *
 * @param cards own subjects; empty for those who look at the whole county
 * @param waiting subjects whose last report the office has not received, in official order; for those who look at all
 * @param reports how the last ended period stands, null without business
 * @param steps what an empty county still needs, in four steps
 */
public record HomePage(
        LocalDate today,
        List<Deadline.Duty> duties,
        List<Card> cards,
        List<Card> waiting,
        @Nullable Reports reports,
        List<TimelineEntry> journal,
        List<Step> steps,
        boolean mayWrite) {

    /**
     * A subject of one's own.
     *
     * @param problems how many are open
     */
    public record Card(
            String number,
            String name,
            SubjectKind kind,
            String sponsor,
            String unit,
            @Nullable LocalDate lastNote,
            int problems,
            @Nullable HalfMonth period,
            @Nullable ReportState state,
            Lamp lamp) {
        public String path() {
            return kind.path(number);
        }
    }

    /** Counts of one period by state. */
    public record Reports(HalfMonth period, LocalDate dueOn, Map<ReportState, Integer> counts, int total) {
        public int of(ReportState state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /** A step of the first run: done or to be done there. */
    public record Step(String code, String path, boolean done) {}

    public boolean isFirstRun() {
        return steps.stream().anyMatch(step -> !step.done());
    }

    public boolean isLate(Deadline.Duty duty) {
        return duty.due() != null && duty.due().isBefore(today);
    }

    public boolean isToday(Deadline.Duty duty) {
        return today.equals(duty.due());
    }
}
