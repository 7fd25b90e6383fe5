/** Pages and JSON of {@code projects}. 页面与接口。 */
@NullMarked
package cn.daodi.projects.web;

import org.jspecify.annotations.NullMarked;
