package cn.daodi.reporting.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 半月报 in the left column. */
@Component
class ReportNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        return business ? List.of(new NavigationEntry(40, "/reports", "reports")) : List.of();
    }
}
