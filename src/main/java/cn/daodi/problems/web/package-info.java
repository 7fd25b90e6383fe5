/**
 * Pages and API of problems.
 *
 * <p>问题的页面与接口。
 */
@NullMarked
package cn.daodi.problems.web;

import org.jspecify.annotations.NullMarked;
