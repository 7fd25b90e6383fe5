/** Pages and JSON of briefs and instructions. 专报与批示的页面与接口。 */
@NullMarked
package cn.daodi.reporting.briefs.web;

import org.jspecify.annotations.NullMarked;
