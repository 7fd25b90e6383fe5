/** Files people add to what they record. 附件。 */
@NullMarked
@NamedInterface("attachments")
package cn.daodi.platform.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
