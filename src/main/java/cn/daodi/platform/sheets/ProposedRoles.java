package cn.daodi.platform.sheets;

import cn.daodi.directory.PostKind;
import cn.daodi.directory.UnitKind;
import cn.daodi.kernel.Role;
import java.util.Set;
import java.util.regex.Pattern;

/** Which roles an imported post proposes; the security administrator confirms them. */
public final class ProposedRoles {
    private static final Pattern CHIEF = Pattern.compile("(^|、)(.{0,6}[县市区旗]委书记|[县市区旗]长)(、|$)");
    private static final Pattern SECRETARIAT = Pattern.compile("[县市区旗](委|政府|人民政府)办公?室");

    private ProposedRoles() {}

    public static Set<Role> ofLeader(String title) {
        return CHIEF.matcher(title).find() ? Set.of(Role.LEADER, Role.CHIEF) : Set.of(Role.LEADER);
    }

    public static Set<Role> ofUnit(String unit, UnitKind kind, PostKind post) {
        if (kind == UnitKind.OFFICE) return ofOffice(unit, post);
        var own = ordinary(post);
        return SECRETARIAT.matcher(unit).matches() ? Set.of(own, Role.SECRETARIAT) : Set.of(own);
    }

    private static Set<Role> ofOffice(String unit, PostKind post) {
        if (unit.contains("招商")) return Set.of(Role.INVESTMENT_OFFICE);
        if (unit.contains("驻企")) return Set.of(Role.STATIONING_OFFICE);
        if (unit.contains("目标")) return Set.of(Role.TARGETS_OFFICE);
        return Set.of(ordinary(post));
    }

    private static Role ordinary(PostKind post) {
        return post == PostKind.HEAD ? Role.UNIT_HEAD : Role.LIAISON;
    }
}
