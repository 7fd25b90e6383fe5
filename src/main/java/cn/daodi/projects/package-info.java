/**
 * Key industries and their task forces. Not for: enterprises, reports.
 *
 * <p>重点产业及其产业专班。不放企业与半月报。
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "directory", "platform", "platform :: *", "activity", "enterprises"})
package cn.daodi.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
