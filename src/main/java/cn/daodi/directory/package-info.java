/**
 * The county's house: units, people, posts, tenures, deputies, roles, accounts, campaigns, subjects, the working
 * calendar. Not for: what people do in it (journal, notes, reports), nor pages of sign-in.
 *
 * <p>县情底册：单位、人员、岗位、任职、代理、角色、账号、工作年度、责任对象、工作日历。不放业务过程。
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package cn.daodi.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
