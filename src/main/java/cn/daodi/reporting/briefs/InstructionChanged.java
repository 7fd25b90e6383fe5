package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.PostId;
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
 * @param giver post of the chief or leader
 * @param kind InstructionEntered, InstructionAnswered, InstructionReturned, InstructionClosed, InstructionWithdrawn
 */
public record InstructionChanged(
        Actor actor,
        @Nullable SubjectId subject,
        UnitId unit,
        PostId giver,
        String number,
        String kind,
        List<String> facts)
        implements Occurrence {
    /** The unit is told what the secretariat does, the secretariat what the unit answers, the giver of answer and end. */
    @Override
    public Audience audience() {
        return switch (kind) {
            case "InstructionAnswered" -> new Audience(List.of(), Role.SECRETARIAT, null, List.of(giver), List.of());
            case "InstructionClosed" -> new Audience(List.of(), null, unit, List.of(giver), List.of());
            default -> Audience.unit(unit);
        };
    }

    @Override
    public String path() {
        return "/instructions/" + number;
    }
}
