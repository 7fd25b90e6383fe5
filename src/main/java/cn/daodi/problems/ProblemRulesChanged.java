package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The county's limits for problems were changed. */
public record ProblemRulesChanged(Actor actor, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/problems/rules";
    }
}
