/**
 * Half-month reports: due, drafted from the journal, submitted, received, frozen. Not for: scoring, reminders.
 *
 * <p>半月报：应报、自动起草、提交、接收、定稿。不用于考核评分。
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
            "problems"
        })
package cn.daodi.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
