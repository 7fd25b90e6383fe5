package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 驻企干部变动: another cadre takes the post, with everything open in it. */
@Controller
@RequestMapping("/enterprises/{number}/stationings/{id}/succession")
class SuccessionController {
    private final Stationings stationings;
    private final StationingPages pages;
    private final Choices choices;

    SuccessionController(Stationings stationings, StationingPages pages, Choices choices) {
        this.stationings = stationings;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable long id, Model model) {
        viewer.require(Role.OFFICES);
        model.addAttribute("page", pages.running(viewer, number, id));
        model.addAttribute("units", choices.of(viewer).units());
        return "enterprises/succession";
    }

    @PostMapping
    String succeed(Viewer viewer, @PathVariable String number, @PathVariable long id, @Valid StationingForm form) {
        viewer.require(Role.OFFICES);
        var page = pages.running(viewer, number, id);
        boolean changed = stationings.succeed(viewer, id, form.entry(viewer, choices.of(viewer)));
        return "redirect:/enterprises/" + page.number() + "/stationings?said="
                + (changed ? "succession" : "holder-same");
    }
}
