package cn.daodi.projects;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/** A task force was set up, amended, or its members changed. */
public record TaskForceChanged(
        Actor actor, SubjectId subject, String number, String kind, List<String> facts, Audience audience)
        implements Occurrence {
    @Override
    public String path() {
        return "/task-forces/" + number;
    }
}
