/**
 * Key enterprises and the cadres stationed in them. Not for: problems, reports.
 *
 * <p>重点企业与干部驻企。不放诉求与半月报。
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "platform", "platform :: *", "activity"})
package cn.daodi.enterprises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
