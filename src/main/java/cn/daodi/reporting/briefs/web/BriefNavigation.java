package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import cn.daodi.reporting.briefs.Briefs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 专报 for those who read it, 批示 for those who give, follow or answer them. */
@Component
class BriefNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        var entries = new ArrayList<NavigationEntry>();
        boolean reads = viewer.isAny(Briefs.READERS);
        if (reads) entries.add(new NavigationEntry(45, "/briefs", "briefs"));
        if (reads || viewer.is(Role.UNIT_HEAD))
            entries.add(new NavigationEntry(46, "/instructions", "instructions", reads ? "briefs" : null));
        return entries;
    }
}
