package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Navigation;
import cn.daodi.platform.web.NavigationEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 问题 in the left column, for whoever has business. */
@Component
class ProblemNavigation implements Navigation {
    private static final String PROBLEMS = "problems";

    @Override
    public List<NavigationEntry> entries(Viewer viewer) {
        if (!hasBusiness(viewer)) return List.of();
        var entries = new ArrayList<>(List.of(new NavigationEntry(40, "/problems", PROBLEMS)));
        entries.add(new NavigationEntry(41, "/problems/duties", "problem-duties", PROBLEMS));
        if (RateController.maySee(viewer))
            entries.add(new NavigationEntry(42, "/problems/rates", "problem-rates", PROBLEMS));
        if (viewer.is(Role.STATIONING_OFFICE))
            entries.add(new NavigationEntry(43, "/problems/rules", "problem-rules", PROBLEMS));
        return entries;
    }

    private static boolean hasBusiness(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
    }
}
