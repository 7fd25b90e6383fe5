package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instruction went a step further.
 *
 * @param subject of the report it was written on; null for one on a brief
 * @param unit that answers
 * @param kind InstructionEntered, InstructionAnswered, InstructionReturned, InstructionClosed
 */
public record InstructionChanged(
        Actor actor, @Nullable SubjectId subject, UnitId unit, String number, String kind, List<String> facts)
        implements Occurrence {
    /** The unit is told what the secretariat does, the secretariat what the unit answers. */
    @Override
    public Audience audience() {
        return kind.equals("InstructionAnswered") ? Audience.office(Role.SECRETARIAT) : Audience.unit(unit);
    }

    @Override
    public String path() {
        return "/instructions/" + number;
    }
}
