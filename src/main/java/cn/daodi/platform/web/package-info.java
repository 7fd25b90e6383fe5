/** The page shell, forms, refusals and paging that all pages share. 页面框架与公共控件。 */
@NullMarked
@NamedInterface("web")
package cn.daodi.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
