/** Pages of the directory. 底册页面。 */
@NullMarked
package cn.daodi.directory.web;

import org.jspecify.annotations.NullMarked;
