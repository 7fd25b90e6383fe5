package cn.daodi.enterprises;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * A contact was withdrawn by who took it, or the enterprise said something about it.
 *
 * @param kind ContactWithdrawn, ContactConfirmed, ContactOtherwise
 */
public record ContactChanged(
        Doer actor, SubjectId subject, String number, String kind, List<String> facts, Audience audience)
        implements Occurrence {
    @Override
    public String path() {
        return "/contacts/" + number;
    }
}
