package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Enterprises;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 新增重点企业, by the two offices. */
@Controller
class NewEnterpriseController {
    private final Enterprises enterprises;
    private final EnterprisePages pages;
    private final Choices choices;

    NewEnterpriseController(Enterprises enterprises, EnterprisePages pages, Choices choices) {
        this.enterprises = enterprises;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/enterprises/new")
    String form(Viewer viewer, Model model) {
        viewer.require(Role.OFFICES);
        model.addAttribute("given", EnterpriseGiven.fresh(pages.nextPosition(viewer)));
        model.addAttribute("choices", choices.of(viewer));
        return "enterprises/new";
    }

    @PostMapping("/enterprises")
    String enter(Viewer viewer, @Valid EnterpriseForm form) {
        viewer.require(Role.OFFICES);
        var id = enterprises.enter(viewer, form.entry(viewer, choices.of(viewer)));
        return "redirect:/enterprises/" + pages.number(viewer, id) + "?said=enterprise";
    }
}
