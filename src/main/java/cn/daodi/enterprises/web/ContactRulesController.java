package cn.daodi.enterprises.web;

import cn.daodi.enterprises.ContactRules;
import cn.daodi.enterprises.ContactSettings;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 联系规则 of the county, and what an enterprise wishes. */
@Controller
class ContactRulesController {
    private final ContactSettings settings;

    ContactRulesController(ContactSettings settings) {
        this.settings = settings;
    }

    /** What the browser sends. */
    record RulesForm(
            @NotNull Integer monthlyEntries,
            @NotNull Integer silenceDays,
            @NotNull Integer quietFrom,
            @NotNull Integer quietTo,
            @NotNull Integer yearlyInspections,
            @NotNull Integer version) {
        ContactRules rules() {
            return new ContactRules(monthlyEntries, silenceDays, quietFrom, quietTo, yearlyInspections, version);
        }
    }

    @GetMapping("/contacts/rules")
    String form(Viewer viewer, Model model) {
        viewer.require(Role.STATIONING_OFFICE);
        model.addAttribute("rules", settings.rules(viewer));
        return "enterprises/contact-rules";
    }

    @PostMapping("/contacts/rules")
    String change(Viewer viewer, @Valid RulesForm form) {
        viewer.require(Role.STATIONING_OFFICE);
        settings.change(viewer, form.rules());
        return "redirect:/contacts/rules?said=kept";
    }

    @PostMapping("/enterprises/{number}/contact-wish")
    String wish(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "false") boolean only) {
        settings.ifNeeded(viewer, number, only);
        return "redirect:/enterprises/" + number + "?said=kept";
    }
}
