/** Sign-in, sessions, tokens, security headers. 登录、会话、令牌与安全头。 */
@NullMarked
package cn.daodi.platform.signin;

import org.jspecify.annotations.NullMarked;
