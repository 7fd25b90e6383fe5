package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.BriefState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 半月工作专报: the list. */
@Controller
class BriefsController {
    private final BriefPages pages;

    BriefsController(BriefPages pages) {
        this.pages = pages;
    }

    @GetMapping("/briefs")
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", pages.list(viewer));
        return "reporting/briefs/list";
    }

    /** The newest released one; the list while there is none. */
    @GetMapping("/briefs/latest")
    String latest(Viewer viewer) {
        return pages.list(viewer).rows().stream()
                .filter(row -> row.state() == BriefState.RELEASED)
                .findFirst()
                .map(row -> "redirect:/briefs/" + row.period())
                .orElse("redirect:/briefs");
    }
}
