/** Pages of imports and exports. 导入导出的页面。 */
@NullMarked
package cn.daodi.platform.imports.web;

import org.jspecify.annotations.NullMarked;
