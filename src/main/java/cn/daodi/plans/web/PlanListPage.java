package cn.daodi.plans.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of plans.
 *
 * @param next number of the last one shown when more follow
 * @param office the viewer's office receives plans
 */
public record PlanListPage(
        List<PlanRow> rows, @Nullable String next, PlanFilter filter, LocalDate today, boolean office) {}
