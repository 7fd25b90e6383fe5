/** Files people add to what they record. 附件。 */
@NullMarked
package cn.daodi.platform.attachments;

import org.jspecify.annotations.NullMarked;
