/**
 * The first visit and the work plan of each task force and key enterprise, with the plan's measures. Not for: what is
 * done day by day (the journal), nor for counting anybody's visits.
 *
 * <p>首访与工作计划：首次上门走访、工作计划及其措施。日常工作记入实录；不统计任何人的走访次数。
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "platform", "platform :: *", "activity"})
package cn.daodi.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
