package cn.daodi.problems.web;

import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Guest;
import cn.daodi.problems.Satisfaction;
import cn.daodi.problems.Verdict;
import cn.daodi.problems.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 企业评价 with the enterprise's PIN: solved or not; how satisfied, and words that only the office reads. */
@Controller
@RequestMapping("/e/{token}/problems/{number}/verdict")
class GuestVerdictController {
    private final GuestProblemPages pages;
    private final Verdicts verdicts;
    private final Doors doors;

    GuestVerdictController(GuestProblemPages pages, Verdicts verdicts, Doors doors) {
        this.pages = pages;
        this.verdicts = verdicts;
        this.doors = doors;
    }

    /** What was ticked and typed. */
    record VerdictForm(
            @Nullable Boolean solved,
            @Nullable String remaining,
            @Nullable Satisfaction satisfaction,
            @Nullable String words) {
        Verdict verdict() {
            return new Verdict(solved, Sent.text(remaining), satisfaction, Sent.text(words));
        }
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.one(guest, "/e/" + token, number));
        return "problems/guest/verdict";
    }

    @PostMapping
    String give(
            Guest guest,
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String pin,
            @ModelAttribute VerdictForm form) {
        doors.require(guest, pin.strip());
        verdicts.give(guest, number, form.verdict());
        return "redirect:/e/" + token + "/problems/" + number + "?said=guest-verdict";
    }
}
