package cn.daodi.directory;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post to be created.
 *
 * @param unit null for county leaders and administrators
 * @param roles proposed; they work once the security administrator confirmed them
 */
public record PostEntry(@Nullable UnitId unit, PostKind kind, String title, int position, Set<Role> roles) {}
