package cn.daodi.plans.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.plans.Amendments;
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

/** Writing an amendment of a received plan. */
@Controller
@RequestMapping("/plans/{number}/amendment")
class AmendmentController {
    private final Amendments amendments;
    private final PlanPages pages;

    AmendmentController(Amendments amendments, PlanPages pages) {
        this.amendments = amendments;
        this.pages = pages;
    }

    /** What is typed stays in sight when it comes too late; who only opens it then is led to the plan. */
    @GetMapping
    String form(
            Viewer viewer,
            @PathVariable String number,
            @RequestAttribute(name = Typed.REFUSED, required = false) @Nullable Typed refused,
            Model model) {
        var page = pages.form(viewer, number);
        if (refused == null && !page.mayAmend()) return "redirect:/plans/" + number;
        model.addAttribute("page", page);
        return "plans/amendment";
    }

    @PostMapping
    String submit(Viewer viewer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        amendments.submit(viewer, number, PlanForm.amendment(typed));
        return "redirect:/plans/" + number + "?said=submitted";
    }
}
