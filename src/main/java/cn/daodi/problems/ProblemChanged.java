package cn.daodi.problems;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * Something happened to a problem; the number is the first fact.
 *
 * @param kind ProblemRaised, ProblemAssigned … as the journal keeps it
 */
public record ProblemChanged(
        Doer actor, SubjectId subject, String number, String kind, List<String> facts, Audience audience)
        implements Occurrence {
    @Override
    public String path() {
        return "/problems/" + number;
    }
}
