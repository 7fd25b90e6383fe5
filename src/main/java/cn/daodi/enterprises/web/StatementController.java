package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 利害关系声明与驻企纪律: the cadre's own, made once. */
@Controller
@RequestMapping("/enterprises/{number}/stationings/{id}/statement")
class StatementController {
    /** Sentences stationing.rule.1 to this. */
    private static final int RULES = 6;

    private final Stationings stationings;
    private final StationingPages pages;

    StatementController(Stationings stationings, StationingPages pages) {
        this.stationings = stationings;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable long id, Model model) {
        model.addAttribute("page", mine(viewer, number, id));
        model.addAttribute("rules", RULES);
        return "enterprises/statement";
    }

    @PostMapping
    String state(Viewer viewer, @PathVariable String number, @PathVariable long id, StatementForm form) {
        var page = mine(viewer, number, id);
        stationings.state(viewer, id, form.words(), form.accepted());
        return "redirect:/enterprises/" + page.number() + "?said=statement";
    }

    private StationingPage mine(Viewer viewer, String number, long id) {
        var page = pages.running(viewer, number, id);
        if (!page.stationing().mine()) throw new NotVisible();
        return page;
    }
}
