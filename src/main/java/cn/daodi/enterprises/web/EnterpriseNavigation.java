package cn.daodi.enterprises.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 重点企业 in the left column, for whoever has business. */
@Component
class EnterpriseNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        return business ? List.of(new NavigationEntry(30, "/enterprises", "enterprises")) : List.of();
    }
}
