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
            @RequestParam(required = false) @Nullable Boolean solved,
            @RequestParam(required = false) @Nullable Satisfaction satisfaction,
            @RequestParam(defaultValue = "") String words) {
        doors.require(guest, pin.strip());
        verdicts.give(guest, number, new Verdict(solved, satisfaction, words.strip()));
        return "redirect:/e/" + token + "/problems/" + number + "?said=guest-verdict";
    }
}
