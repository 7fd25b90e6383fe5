/** Pages and JSON of {@code enterprises}. 页面与接口。 */
@NullMarked
package cn.daodi.enterprises.web;

import org.jspecify.annotations.NullMarked;
