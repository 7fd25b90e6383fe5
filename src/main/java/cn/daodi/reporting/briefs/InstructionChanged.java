package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instruction went a step further.
 *
 * @param subject of the report it was written on; null for one on a brief
 * @param kind InstructionEntered, InstructionAnswered, InstructionReturned, InstructionClosed
 */
public record InstructionChanged(
        Actor actor, @Nullable SubjectId subject, String number, String kind, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/instructions/" + number;
    }
}
