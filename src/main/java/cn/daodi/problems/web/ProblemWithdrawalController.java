package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taken back by whoever raised it, until it is assigned. */
@Controller
@RequestMapping("/problems/{number}/withdrawal")
class ProblemWithdrawalController {
    private final Problems problems;
    private final DeedPages pages;

    ProblemWithdrawalController(Problems problems, DeedPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /** What the browser sends. */
    record WithdrawalForm(@Nullable String reason) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute(
                "page",
                pages.page(
                        pages.open(viewer, number, Standpoint::raiser).file(),
                        Deed.WITHDRAWAL,
                        DeedField.words("reason", "problem.reason", 2, true)));
        return "problems/deed";
    }

    @PostMapping
    String withdraw(Viewer viewer, @PathVariable String number, @ModelAttribute WithdrawalForm form) {
        problems.withdraw(viewer, number, Sent.text(form.reason()));
        return "redirect:/problems/" + number + "?said=problem-withdrawn";
    }
}
