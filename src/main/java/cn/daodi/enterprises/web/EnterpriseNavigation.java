package cn.daodi.enterprises.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 重点企业 in the left column, for whoever has business. */
@Component
class EnterpriseNavigation implements Navigation {
    private static final String ENTERPRISES = "enterprises";

    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        if (!business) return List.of();
        var entries = new ArrayList<>(List.of(new NavigationEntry(30, "/enterprises", ENTERPRISES)));
        entries.add(new NavigationEntry(31, "/contacts", "contacts", ENTERPRISES));
        if (viewer.is(Role.STATIONING_OFFICE))
            entries.add(new NavigationEntry(32, "/survey-outline", "survey-outline", ENTERPRISES));
        return entries;
    }
}
