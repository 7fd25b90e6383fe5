package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief went a step further.
 *
 * @param kind BriefCompiled, BriefHanded, BriefTakenBack, BriefReleased
 */
public record BriefChanged(Actor actor, HalfMonth period, String kind, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/briefs/" + period;
    }
}
