package cn.daodi.directory.web;

import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Unit;
import cn.daodi.directory.UnitKind;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/** What is typed about a new post of a unit. */
record PostForm(@NotNull PostKind kind, @NotBlank String title) {
    /** Cadres' posts come with a stationing, leaders' and administrators' posts belong to no unit. */
    static final List<PostKind> KINDS = List.of(PostKind.HEAD, PostKind.LIAISON, PostKind.STAFF);

    private static final int TITLE = 60;

    PostEntry entry(Unit unit) {
        if (!KINDS.contains(kind)) throw Refused.at("kind", "unreadable");
        return new PostEntry(unit.id(), kind, checked(title), unit.position(), roles(unit));
    }

    static String checked(String title) {
        if (title.length() > TITLE) throw Refused.at("title", "too-long", TITLE);
        return title.strip();
    }

    /** An office's own role is proposed by hand on the post's page. */
    private Set<Role> roles(Unit unit) {
        if (unit.kind() == UnitKind.OFFICE) return Set.of();
        return switch (kind) {
            case HEAD -> Set.of(Role.UNIT_HEAD);
            case LIAISON -> Set.of(Role.LIAISON);
            default -> Set.of();
        };
    }
}
