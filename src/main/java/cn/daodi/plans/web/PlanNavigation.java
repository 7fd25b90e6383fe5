package cn.daodi.plans.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 工作计划 in the left column. */
@Component
class PlanNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        return business ? List.of(new NavigationEntry(35, "/plans", "plans")) : List.of();
    }
}
