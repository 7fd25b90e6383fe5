package cn.daodi.enterprises;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * An enterprise was entered or amended, or its stationing changed.
 *
 * @param kind the sentence: EnterpriseEntered, EnterpriseAmended, CadreStationed, ConsentRecorded …
 */
public record EnterpriseChanged(
        Doer actor, SubjectId subject, String number, String kind, List<String> facts, Audience audience)
        implements Occurrence {
    @Override
    public String path() {
        return "/enterprises/" + number;
    }
}
