package cn.daodi.plans.web;

import cn.daodi.activity.TimelineEntry;
import cn.daodi.plans.FiledPlan;
import cn.daodi.plans.MeasureState;
import cn.daodi.plans.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * First visit and plan of one subject as the viewer may see them.
 *
 * @param rights what this viewer may do now
 * @param reports numbers of the measures this viewer may report on
 * @param filed a frozen edition, when one was asked for
 */
public record PlanPage(
        Standing standing,
        Rights rights,
        Set<String> reports,
        @Nullable FiledPlan filed,
        List<TimelineEntry> timeline,
        LocalDate today) {

    /** Each only while the state allows it. */
    public record Rights(
            boolean visit, boolean write, boolean withdraw, boolean decide, boolean amend, boolean judge) {}

    public String path() {
        return "/plans/" + standing.subject().number();
    }

    public long count(MeasureState state) {
        return standing.measures().stream()
                .filter(measure -> measure.state(today) == state)
                .count();
    }

    /** Kind of the subject: enterprises have a cadre where industries have a liaison. */
    public String kind() {
        return standing.subject().kind().name();
    }
}
