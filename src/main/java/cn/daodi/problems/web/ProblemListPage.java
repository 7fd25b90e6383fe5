package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Listing;
import cn.daodi.problems.ProblemFilter;
import cn.daodi.problems.ProblemRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of problems.
 *
 * @param mayRaise the viewer answers for an enterprise, or is the office
 * @param views the parts this viewer has a use for
 */
public record ProblemListPage(
        Listing<ProblemRow> list, ProblemFilter filter, List<ProblemFilter.View> views, boolean mayRaise) {
    static List<ProblemFilter.View> views(Viewer viewer, boolean unit) {
        var views = new ArrayList<ProblemFilter.View>();
        if (viewer.is(Role.STATIONING_OFFICE)) views.add(ProblemFilter.View.DESK);
        views.add(ProblemFilter.View.OPEN);
        if (unit) views.add(ProblemFilter.View.UNIT);
        views.add(ProblemFilter.View.MINE);
        views.addAll(List.of(
                ProblemFilter.View.OVERDUE,
                ProblemFilter.View.DISPUTED,
                ProblemFilter.View.ANSWERED,
                ProblemFilter.View.CARRIED,
                ProblemFilter.View.CLOSED,
                ProblemFilter.View.ALL));
        return List.copyOf(views);
    }
}
