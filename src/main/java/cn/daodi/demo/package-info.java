/**
 * The imaginary county 林川县: roster, history, accounts, made through the front doors. One world for demo, tests and
 * screenshots. Not for: anything a real county needs; nothing may use this room.
 *
 * <p>演示县：由各模块正门写入的名册、往来与账号，演示、测试、截图共用。真实使用不依赖本模块。
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
            "reporting",
            "reporting :: briefs"
        })
package cn.daodi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
