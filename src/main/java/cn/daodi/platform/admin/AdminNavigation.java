package cn.daodi.platform.admin;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the platform itself puts into the left column. */
@Component
class AdminNavigation implements Navigation {
    /** What is set up once and kept: directory, imports, campaign, calendar. */
    private static final String HOUSE = "directory";

    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        var entries = new ArrayList<NavigationEntry>();
        boolean keeper = viewer.isAny(Role.OFFICES) || viewer.is(Role.SYS_ADMIN);
        if (keeper) {
            entries.add(new NavigationEntry(75, "/directory", HOUSE));
            entries.add(new NavigationEntry(77, "/campaign", "campaign", HOUSE));
        }
        if (viewer.isAny(Role.OFFICES)) entries.add(new NavigationEntry(76, "/imports", "imports", HOUSE));
        if (viewer.is(Role.SYS_ADMIN)) entries.add(new NavigationEntry(80, "/admin/accounts", "accounts"));
        if (viewer.is(Role.SEC_ADMIN)) entries.add(new NavigationEntry(80, "/admin/roles", "roles"));
        if (viewer.is(Role.AUDITOR)) entries.add(new NavigationEntry(80, "/admin/audit", "audit"));
        entries.add(new NavigationEntry(90, "/calendar", "calendar", keeper ? HOUSE : null));
        return entries;
    }
}
