/** The readable page of the JSON API. 开放接口的说明页。 */
@NullMarked
package cn.daodi.platform.api;

import org.jspecify.annotations.NullMarked;
