package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 结束派驻: the last day and why. */
@Controller
@RequestMapping("/enterprises/{number}/stationings/{id}/end")
class EndingController {
    private final Stationings stationings;
    private final StationingPages pages;

    EndingController(Stationings stationings, StationingPages pages) {
        this.stationings = stationings;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable long id, Model model) {
        viewer.require(Role.OFFICES);
        model.addAttribute("page", pages.running(viewer, number, id));
        return "enterprises/ending";
    }

    @PostMapping
    String end(Viewer viewer, @PathVariable String number, @PathVariable long id, @Valid EndingForm form) {
        viewer.require(Role.OFFICES);
        var page = pages.running(viewer, number, id);
        stationings.end(viewer, id, form.lastDay(), form.reason());
        return "redirect:/enterprises/" + page.number() + "/stationings?said=stationing-ended";
    }
}
