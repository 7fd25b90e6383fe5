package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Enterprises;
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

/** 修改企业信息, by the two offices. */
@Controller
@RequestMapping("/enterprises/{number}/edit")
class EnterpriseEditController {
    private final Enterprises enterprises;
    private final Choices choices;

    EnterpriseEditController(Enterprises enterprises, Choices choices) {
        this.enterprises = enterprises;
        this.choices = choices;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        viewer.require(Role.OFFICES);
        var enterprise = enterprises.require(viewer, number);
        model.addAttribute("number", enterprise.number());
        model.addAttribute("version", enterprise.version());
        model.addAttribute("given", EnterpriseGiven.of(enterprise));
        model.addAttribute("choices", choices.of(viewer));
        return "enterprises/edit";
    }

    @PostMapping
    String amend(Viewer viewer, @PathVariable String number, @Valid EnterpriseForm form) {
        viewer.require(Role.OFFICES);
        var enterprise = enterprises.require(viewer, number);
        enterprises.amend(viewer, enterprise.id(), form.readVersion(), form.entry(viewer, choices.of(viewer)));
        return "redirect:/enterprises/" + enterprise.number() + "?said=kept";
    }
}
