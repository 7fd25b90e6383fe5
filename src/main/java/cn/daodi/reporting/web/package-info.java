/** Pages and JSON of {@code reporting}. 页面与接口。 */
@NullMarked
package cn.daodi.reporting.web;

import org.jspecify.annotations.NullMarked;
