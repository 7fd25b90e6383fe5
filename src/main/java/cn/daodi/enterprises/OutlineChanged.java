package cn.daodi.enterprises;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The survey outline was taken over or one of its fields changed.
 *
 * @param kind OutlineAdopted, OutlineFieldAdded, OutlineFieldAmended, OutlineFieldRetired, OutlineFieldRevived
 */
public record OutlineChanged(Actor actor, String kind, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/survey-outline";
    }
}
