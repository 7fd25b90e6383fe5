package cn.daodi.enterprises;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The county's rules of contact were changed. */
public record ContactRulesChanged(Actor actor, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/contacts/rules";
    }
}
