package cn.daodi.enterprises.web;

import cn.daodi.enterprises.SurveyOutlines;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A field of the survey outline is changed. */
@Controller
@RequestMapping("/survey-outline/{code}")
class FieldController {
    private final SurveyOutlines outlines;

    FieldController(SurveyOutlines outlines) {
        this.outlines = outlines;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String code, Model model) {
        model.addAttribute("page", FieldPage.of(outlines.require(viewer, code), outlines.all(viewer)));
        return "enterprises/outline-field";
    }

    @PostMapping
    String amend(Viewer viewer, @PathVariable String code, @Valid FieldForm form) {
        viewer.require(Role.STATIONING_OFFICE);
        outlines.amend(viewer, code, form.readVersion(), form.entry());
        return "redirect:/survey-outline?said=field-kept";
    }
}
