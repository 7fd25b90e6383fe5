/** Pages and JSON of {@code overview}. 页面与接口。 */
@NullMarked
package cn.daodi.overview.web;

import org.jspecify.annotations.NullMarked;
