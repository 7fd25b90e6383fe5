package cn.daodi.enterprises.web;

import cn.daodi.enterprises.ContactSettings;
import cn.daodi.enterprises.Inspections;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise registers that a department inspected it. */
@Controller
@RequestMapping("/e/{token}/inspections")
class GuestInspectionController {
    private final Inspections inspections;
    private final ContactSettings settings;
    private final GuestPages pages;

    GuestInspectionController(Inspections inspections, ContactSettings settings, GuestPages pages) {
        this.inspections = inspections;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("rows", inspections.of(guest));
        model.addAttribute("rules", settings.rules(guest));
        model.addAttribute("today", pages.today());
        return "enterprises/guest/inspections";
    }

    @PostMapping
    String register(
            Guest guest,
            @PathVariable String token,
            @RequestParam(name = "_once", defaultValue = "") String once,
            @ModelAttribute InspectionController.InspectionForm form) {
        inspections.register(guest, form.note(once));
        return "redirect:/e/" + token + "/inspections?said=inspection";
    }
}
