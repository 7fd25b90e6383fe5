/**
 * Values every room shares: ids, half months, working days, money, who is asking. No Spring, no database.
 *
 * <p>各模块共用的值对象：编号、半月、工作日、金额、当前用户。不依赖框架与数据库。
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package cn.daodi.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
