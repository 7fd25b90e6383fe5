package cn.daodi.activity.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 工作实录 in the left column, for whoever has business. */
@Component
class ActivityNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        return business ? List.of(new NavigationEntry(10, "/notes", "notes")) : List.of();
    }
}
