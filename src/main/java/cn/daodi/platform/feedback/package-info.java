/** 投诉建议: asked on any page, answered in public. Not for complaints about persons. */
@NullMarked
@NamedInterface("feedback")
package cn.daodi.platform.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
