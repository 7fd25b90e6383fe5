/** Pages and JSON of {@code plans}. 页面与接口。 */
@NullMarked
package cn.daodi.plans.web;

import org.jspecify.annotations.NullMarked;
