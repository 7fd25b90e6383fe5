package cn.daodi.enterprises.web;

import cn.daodi.enterprises.SurveyOutlines;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A field of the county's own in the survey outline. */
@Controller
class NewFieldController {
    private final SurveyOutlines outlines;

    NewFieldController(SurveyOutlines outlines) {
        this.outlines = outlines;
    }

    @GetMapping("/survey-outline/new")
    String form(Viewer viewer, Model model) {
        model.addAttribute("page", FieldPage.fresh(outlines.all(viewer)));
        return "enterprises/outline-field";
    }

    @PostMapping("/survey-outline")
    String add(Viewer viewer, @Valid FieldForm form) {
        viewer.require(Role.STATIONING_OFFICE);
        outlines.add(viewer, form.entry());
        return "redirect:/survey-outline?said=field-kept";
    }
}
