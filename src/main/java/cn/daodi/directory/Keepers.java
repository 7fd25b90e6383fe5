package cn.daodi.directory;

import cn.daodi.kernel.Role;
import java.util.Set;

/** Who keeps the directory: the two offices by their work, the system administrator by trade. */
final class Keepers {
    static final Set<Role> ROLES = Set.of(Role.INVESTMENT_OFFICE, Role.STATIONING_OFFICE, Role.SYS_ADMIN);

    private Keepers() {}
}
