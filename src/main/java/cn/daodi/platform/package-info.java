/**
 * What every page stands on: shell, sign-in, errors, forms and drafts, attachments, the audit log, feedback, import and
 * spreadsheets, the database. Not for: the office's own work.
 *
 * <p>公共底座：页面框架、登录、出错提示、表单与草稿、附件、审计日志、投诉建议、导入导出、数据库。不放业务。
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory"})
package cn.daodi.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
