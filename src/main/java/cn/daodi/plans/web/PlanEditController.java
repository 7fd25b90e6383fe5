package cn.daodi.plans.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.plans.Plans;
import cn.daodi.platform.web.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a plan: keep it, or hand it to the office. */
@Controller
@RequestMapping("/plans/{number}")
class PlanEditController {
    private final Plans plans;
    private final PlanPages pages;

    PlanEditController(Plans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    /** What is typed stays in sight when it comes too late; who only opens it then is led to the plan. */
    @GetMapping("/edit")
    String form(
            Viewer viewer,
            @PathVariable String number,
            @RequestAttribute(name = Typed.REFUSED, required = false) @Nullable Typed refused,
            Model model) {
        var page = pages.form(viewer, number);
        if (refused == null && !page.mayWrite()) return "redirect:/plans/" + number;
        model.addAttribute("page", page);
        return "plans/edit";
    }

    @PostMapping
    String save(Viewer viewer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        plans.save(viewer, number, PlanForm.draft(typed));
        return "redirect:/plans/" + number + "/edit?said=saved";
    }

    /** From the form with what is typed in it, from the plan's page as it stands. */
    @PostMapping("/submission")
    String submit(Viewer viewer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        if (typed.containsKey("version")) plans.submit(viewer, number, PlanForm.draft(typed));
        else plans.submit(viewer, number);
        return "redirect:/plans/" + number + "?said=submitted";
    }
}
