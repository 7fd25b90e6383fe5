package cn.daodi.problems.web;

import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The enterprise's own problems at its door. */
@Controller
class GuestProblemListController {
    private final GuestProblemPages pages;

    GuestProblemListController(GuestProblemPages pages) {
        this.pages = pages;
    }

    @GetMapping("/e/{token}/problems")
    String list(Guest guest, @PathVariable String token, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("problems", pages.list(guest));
        return "problems/guest/list";
    }

    /** Where problems stood while they were requests; a bookmark still leads there. */
    @GetMapping("/e/{token}/requests")
    String former(Guest guest, @PathVariable String token) {
        return "redirect:/e/" + token + "/problems";
    }
}
