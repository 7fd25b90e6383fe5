package cn.daodi.demo;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 演示时间, for the system administrator of a demo. */
@Component
class DemoNavigation implements Navigation {
    private final CountyClock clock;

    DemoNavigation(CountyClock clock) {
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean demo = clock.isDemo() && viewer.county().equals(DemoCounty.CODE) && viewer.is(Role.SYS_ADMIN);
        return demo ? List.of(new NavigationEntry(95, "/admin/demo-clock", "demoClock")) : List.of();
    }
}
