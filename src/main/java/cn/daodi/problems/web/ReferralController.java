package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Category;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 转法定渠道: arrears of payment and the like have a procedure of their own. */
@Controller
@RequestMapping("/problems/{number}/referral")
class ReferralController {
    private final Askings askings;
    private final DeedPages pages;

    ReferralController(Askings askings, DeedPages pages) {
        this.askings = askings;
        this.pages = pages;
    }

    /** What the browser sends. */
    record ReferralForm(@Nullable Integer version, @Nullable String words) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.open(viewer, number, Standpoint::isOffice).file();
        boolean arrears = file.head().category() == Category.ARREARS;
        model.addAttribute(
                "page",
                pages.page(
                        file,
                        Deed.REFERRAL,
                        DeedField.words("words", "problem.referral.words", 3, true)
                                .helped(arrears ? "problem.referral.arrears" : "problem.referral.help")));
        return "problems/deed";
    }

    @PostMapping
    String refer(Viewer viewer, @PathVariable String number, @ModelAttribute ReferralForm form) {
        askings.refer(viewer, number, Sent.version(form.version()), Sent.text(form.words()));
        return "redirect:/problems/" + number + "?said=problem-referred";
    }
}
