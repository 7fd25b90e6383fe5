package cn.daodi.problems.web;

import cn.daodi.directory.Subject;
import cn.daodi.problems.Raising;
import cn.daodi.problems.SimilarProblems;
import java.util.List;

/**
 * The form that raises a problem.
 *
 * @param enterprises the viewer may write about
 * @param raising what was typed so far, or proposed
 * @param similar open ones that may be the same, shown once they are known
 */
public record RaisingPage(List<Subject> enterprises, Raising raising, List<SimilarProblems.Similar> similar) {
    public boolean chosen(String number) {
        return raising.enterprises().contains(number) || enterprises.size() == 1;
    }

    public boolean several() {
        return raising.enterprises().size() > 1;
    }
}
