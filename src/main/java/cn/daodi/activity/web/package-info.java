/** Pages and JSON of {@code activity}. 页面与接口。 */
@NullMarked
package cn.daodi.activity.web;

import org.jspecify.annotations.NullMarked;
