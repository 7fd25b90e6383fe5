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

/** 企业同意: who said so in the enterprise, and when. */
@Controller
@RequestMapping("/enterprises/{number}/stationings/{id}/consent")
class ConsentController {
    private final Stationings stationings;
    private final StationingPages pages;

    ConsentController(Stationings stationings, StationingPages pages) {
        this.stationings = stationings;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable long id, Model model) {
        viewer.require(Role.OFFICES);
        model.addAttribute("page", pages.running(viewer, number, id));
        return "enterprises/consent";
    }

    @PostMapping
    String record(Viewer viewer, @PathVariable String number, @PathVariable long id, @Valid ConsentForm form) {
        viewer.require(Role.OFFICES);
        var page = pages.running(viewer, number, id);
        stationings.consent(viewer, id, form.on(), form.saidBy());
        return "redirect:/enterprises/" + page.number() + "/stationings?said=consent";
    }
}
