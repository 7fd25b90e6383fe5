package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.reporting.briefs.BriefState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A brief in the list.
 *
 * @param state null while nobody has begun it
 */
public record BriefRow(
        HalfMonth period,
        @Nullable BriefState state,
        @Nullable Integer issue,
        @Nullable Instant releasedAt) {
    public String path() {
        return "/briefs/" + period;
    }
}
