/** Pages of the templates. 公文模板页面。 */
@NullMarked
package cn.daodi.platform.papers.web;

import org.jspecify.annotations.NullMarked;
