/**
 * The journal and the notes people take; every change is written here in its own transaction. Not for: what is derived from it.
 *
 * <p>工作实录：每项变动随事务记入，只增不改。不放由其派生的报告。
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "platform", "platform :: *"})
package cn.daodi.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
