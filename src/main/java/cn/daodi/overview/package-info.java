/**
 * Home pages, search, and papers over all rooms. No tables of its own.
 *
 * <p>工作台、搜索与跨模块的公文。本模块无数据表。
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
            "plans",
            "problems",
            "reporting"
        })
package cn.daodi.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
