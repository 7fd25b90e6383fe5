/** Pages of the three separated administrators. 三员页面。 */
@NullMarked
package cn.daodi.platform.admin;

import org.jspecify.annotations.NullMarked;
