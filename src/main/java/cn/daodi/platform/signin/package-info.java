/** Sign-in, sessions, tokens, security headers. 登录、会话、令牌与安全头。 */
@NullMarked
@NamedInterface("signin")
package cn.daodi.platform.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
