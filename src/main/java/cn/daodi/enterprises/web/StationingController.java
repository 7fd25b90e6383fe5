package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Enterprises;
import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 派驻: all stationings of an enterprise, and a further cadre. */
@Controller
@RequestMapping("/enterprises/{number}/stationings")
class StationingController {
    private final Stationings stationings;
    private final Enterprises enterprises;
    private final EnterprisePages pages;
    private final Choices choices;
    private final Clock clock;

    StationingController(
            Stationings stationings, Enterprises enterprises, EnterprisePages pages, Choices choices, Clock clock) {
        this.stationings = stationings;
        this.enterprises = enterprises;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.file(viewer, number);
        model.addAttribute("page", EnterprisePage.of(viewer, file));
        return "enterprises/stationings";
    }

    @GetMapping("/new")
    String form(Viewer viewer, @PathVariable String number, Model model) {
        viewer.require(Role.OFFICES);
        var enterprise = enterprises.require(viewer, number);
        model.addAttribute("number", enterprise.number());
        model.addAttribute("name", enterprise.entry().name());
        model.addAttribute("units", choices.of(viewer).units());
        model.addAttribute(
                "home", String.valueOf(enterprise.entry().responsibleUnit().serial()));
        model.addAttribute("today", LocalDate.now(clock));
        return "enterprises/stationing-new";
    }

    @PostMapping
    String begin(Viewer viewer, @PathVariable String number, @Valid StationingForm form) {
        viewer.require(Role.OFFICES);
        var enterprise = enterprises.require(viewer, number);
        stationings.begin(viewer, enterprise.id(), form.entry(viewer, choices.of(viewer)));
        return "redirect:/enterprises/" + enterprise.number() + "/stationings?said=stationed";
    }
}
