package cn.daodi.enterprises.web;

import cn.daodi.enterprises.SurveyOutlines;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 调研提纲: its fields in their order; the standard one is taken over, a field is no longer asked or asked again. */
@Controller
@RequestMapping("/survey-outline")
class OutlineController {
    private final SurveyOutlines outlines;

    OutlineController(SurveyOutlines outlines) {
        this.outlines = outlines;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("fields", outlines.all(viewer));
        return "enterprises/outline";
    }

    @PostMapping("/standard")
    String adopt(Viewer viewer) {
        outlines.adopt(viewer);
        return "redirect:/survey-outline?said=outline-adopted";
    }

    @PostMapping("/{code}/retirement")
    String retire(Viewer viewer, @PathVariable String code) {
        outlines.retire(viewer, code);
        return "redirect:/survey-outline?said=field-retired";
    }

    @PostMapping("/{code}/revival")
    String revive(Viewer viewer, @PathVariable String code) {
        outlines.revive(viewer, code);
        return "redirect:/survey-outline?said=field-revived";
    }
}
