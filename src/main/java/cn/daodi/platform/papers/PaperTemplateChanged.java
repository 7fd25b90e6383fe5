package cn.daodi.platform.papers;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county's template was replaced, or given up for the default.
 *
 * @param kind PaperTemplateReplaced, PaperTemplateRestored
 */
public record PaperTemplateChanged(Actor actor, String code, String kind, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/papers/" + code;
    }
}
