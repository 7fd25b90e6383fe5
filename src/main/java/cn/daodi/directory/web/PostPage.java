package cn.daodi.directory.web;

import cn.daodi.directory.Post;
import cn.daodi.kernel.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A post: who holds it, held it, acts for it, and what it may do. */
public record PostPage(
        Post post, List<TenureRow> tenures, List<DeputyRow> deputies, List<RoleRow> roles, LocalDate today) {

    /** Roles nobody has proposed for it yet. */
    public List<Role> proposable() {
        var known = roles.stream().map(RoleRow::role).toList();
        return Arrays.stream(Role.values())
                .filter(role -> !known.contains(role))
                .toList();
    }
}
