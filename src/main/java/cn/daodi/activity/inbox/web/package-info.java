/** The pages of the inbox. 收件箱页面。 */
@NullMarked
package cn.daodi.activity.inbox.web;

import org.jspecify.annotations.NullMarked;
