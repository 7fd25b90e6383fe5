package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief went a step further.
 *
 * @param kind BriefCompiled, BriefHanded, BriefTakenBack, BriefReleased
 * @param told posts of the leaders, once it is released
 */
public record BriefChanged(Actor actor, HalfMonth period, String kind, List<String> facts, List<PostId> told)
        implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public Audience audience() {
        return told.isEmpty() ? Audience.NOBODY : Audience.posts(told.toArray(PostId[]::new));
    }

    @Override
    public String path() {
        return "/briefs/" + period;
    }
}
