package cn.daodi.enterprises;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection was registered. It stands in no timeline, as posts of the inspecting unit may answer for the enterprise: the
 * stationing office alone is told.
 */
public record InspectionRegistered(Doer actor, String number, List<String> facts) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public String path() {
        return "/enterprises/" + number + "/inspections";
    }

    @Override
    public Audience audience() {
        return Audience.office(Role.STATIONING_OFFICE);
    }
}
