package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.Briefs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One brief: compiled, edited, handed over, released. */
@Controller
@RequestMapping("/briefs/{period}")
class BriefController {
    private final Briefs briefs;
    private final BriefPages pages;

    BriefController(Briefs briefs, BriefPages pages) {
        this.briefs = briefs;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable HalfMonth period, Model model) {
        model.addAttribute("page", pages.page(viewer, period));
        return "reporting/briefs/brief";
    }

    /** What a figure counts: every reader of the brief opens the same. */
    @GetMapping("/figures/{figure}")
    String figure(
            Viewer viewer,
            @PathVariable HalfMonth period,
            @PathVariable BriefFigure figure,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            Model model) {
        model.addAttribute("page", pages.figure(viewer, period, kind, figure));
        return "reporting/briefs/figure";
    }

    @PostMapping("/compilation")
    String compile(Viewer viewer, @PathVariable HalfMonth period) {
        briefs.compile(viewer, period);
        return back(period, "brief-compiled");
    }

    @PostMapping
    String edit(Viewer viewer, @PathVariable HalfMonth period, @RequestParam Map<String, String> typed) {
        briefs.edit(viewer, period, BriefForm.draft(typed));
        return back(period, "saved");
    }

    @PostMapping("/handing")
    String hand(Viewer viewer, @PathVariable HalfMonth period, @RequestParam Map<String, String> typed) {
        viewer.require(Role.OFFICES);
        if (typed.containsKey("version")) briefs.edit(viewer, period, BriefForm.draft(typed));
        briefs.hand(viewer, period);
        return back(period, "brief-handed");
    }

    @PostMapping("/handing/withdrawal")
    String takeBack(Viewer viewer, @PathVariable HalfMonth period) {
        briefs.takeBack(viewer, period);
        return back(period, "brief-taken-back");
    }

    @PostMapping("/release")
    String release(Viewer viewer, @PathVariable HalfMonth period, @RequestParam Map<String, String> typed) {
        viewer.require(Role.SECRETARIAT);
        if (typed.containsKey("version")) briefs.edit(viewer, period, BriefForm.draft(typed));
        briefs.release(viewer, period);
        return back(period, "brief-released");
    }

    private static String back(HalfMonth period, String said) {
        return "redirect:/briefs/" + period + "?said=" + said;
    }
}
