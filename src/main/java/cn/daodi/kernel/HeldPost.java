package cn.daodi.kernel;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post somebody holds today, or stands in for.
 *
 * @param label unit and title as shown, e.g. 县驻企办 · 主任
 * @param roles confirmed roles of the post
 * @param deputy true when the person only acts for the holder (代理)
 */
public record HeldPost(PostId id, String label, @Nullable UnitId unit, Set<Role> roles, boolean deputy) {
    public boolean carries(Collection<Role> wanted) {
        return !Collections.disjoint(wanted, roles);
    }
}
