package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Preset;
import cn.daodi.problems.ProblemSettings;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 办理时限 of the county, to begin with a preset or not. */
@Controller
@RequestMapping("/problems/rules")
class RulesController {
    private final ProblemSettings settings;

    RulesController(ProblemSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String form(Viewer viewer, @RequestParam(defaultValue = "") String preset, Model model) {
        viewer.require(Role.STATIONING_OFFICE);
        var now = settings.rules(viewer);
        var shown =
                Preset.of(preset).map(one -> one.in(now.day(), now.version())).orElse(now);
        model.addAttribute("page", new RulesPage(now, shown));
        return "problems/rules";
    }

    @PostMapping
    String change(Viewer viewer, @Valid RulesForm form) {
        viewer.require(Role.STATIONING_OFFICE);
        settings.change(viewer, form.rules());
        return "redirect:/problems/rules?said=kept";
    }
}
