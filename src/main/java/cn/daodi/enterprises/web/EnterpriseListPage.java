package cn.daodi.enterprises.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of enterprises.
 *
 * @param next number of the last one shown when more follow
 * @param count capped, one above the cap means more than that
 */
public record EnterpriseListPage(
        List<EnterpriseRow> rows, @Nullable String next, int count, EnterpriseFilter filter, boolean mayEnter) {

    public boolean countedAll() {
        return count <= EnterpriseLists.COUNTED;
    }
}
