/**
 * Home pages and search. No tables of its own.
 *
 * <p>工作台与搜索。本模块无数据表。
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "platform",
            "platform :: *",
            "activity",
            "enterprises",
            "projects",
            "reporting"
        })
package cn.daodi.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
