package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The security administrator put roles in force; the audit log listens. */
public record RolesConfirmed(Actor actor, List<String> facts) implements Occurrence {
    static RolesConfirmed one(Actor actor, PostId post, Role role) {
        return new RolesConfirmed(actor, List.of("1", post.serial() + " " + role.name()));
    }

    static RolesConfirmed many(Actor actor, int count) {
        return new RolesConfirmed(actor, List.of(String.valueOf(count), ""));
    }

    @Override
    public @Nullable SubjectId subject() {
        return null;
    }
}
