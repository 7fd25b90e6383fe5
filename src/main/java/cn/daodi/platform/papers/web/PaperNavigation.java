package cn.daodi.platform.papers.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperTemplates;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 公文模板 for those who keep them. */
@Component
class PaperNavigation implements Navigation {
    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        return viewer.isAny(PaperTemplates.KEEPERS)
                ? List.of(new NavigationEntry(
                        95, "/papers", "papers", viewer.isAny(Role.OFFICES) ? "directory" : "briefs"))
                : List.of();
    }
}
