/**
 * The half-month brief and what chiefs write on it. Not for: circulars, minutes.
 *
 * <p>半月工作专报与领导批示：汇编、发布、交办、答复。不含通报与会议纪要。
 */
@NullMarked
@NamedInterface("briefs")
package cn.daodi.reporting.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
