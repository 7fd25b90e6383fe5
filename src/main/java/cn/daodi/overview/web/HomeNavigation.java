package cn.daodi.overview.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workbench comes first for everybody. */
@Component
class HomeNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        return List.of(new NavigationEntry(1, "/", "home"));
    }
}
