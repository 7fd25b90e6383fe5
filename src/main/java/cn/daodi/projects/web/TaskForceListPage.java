package cn.daodi.projects.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of task forces.
 *
 * @param next number of the last one shown when more follow
 * @param count capped, one above the cap means more than that
 */
public record TaskForceListPage(
        List<TaskForceRow> rows, @Nullable String next, int count, TaskForceFilter filter, boolean mayEnter) {

    public boolean countedAll() {
        return count <= TaskForcePages.COUNTED;
    }
}
