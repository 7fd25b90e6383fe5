package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in the county's own house.
 *
 * @param what the sentence, e.g. UnitEstablished, HolderChanged
 */
public record DirectoryChanged(Actor actor, String what, List<String> facts, Audience audience) implements Occurrence {
    public DirectoryChanged(Actor actor, String what, List<String> facts) {
        this(actor, what, facts, Audience.NOBODY);
    }

    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String kind() {
        return what;
    }
}
