package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 账号. It belongs to a person; what it may do hangs on the posts.
 *
 * @param password hash with its algorithm's prefix; null until activated
 */
public record Account(
        PersonId person,
        String name,
        String username,
        @Nullable String password) {}
