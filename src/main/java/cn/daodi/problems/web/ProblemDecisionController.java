package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Asking;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office grants or refuses what a unit asked for. */
@Controller
@RequestMapping("/problems/{number}/decision")
class ProblemDecisionController {
    private final Askings askings;
    private final DeedPages pages;

    ProblemDecisionController(Askings askings, DeedPages pages) {
        this.askings = askings;
        this.pages = pages;
    }

    /** What the browser sends. */
    record DecisionForm(
            @Nullable Integer version,
            @Nullable String granted,
            @Nullable String words) {
        Asking.Answer answer() {
            return new Asking.Answer(Sent.yes(granted), Sent.text(words));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute(
                "page",
                pages.page(
                        pages.openCase(viewer, number, Standpoint::isOffice).file(),
                        Deed.DECISION,
                        DeedField.radio(
                                "granted", "problem.decision", DeedPages.yesNo("problem.grant", "problem.refuse")),
                        DeedField.words("words", "problem.decision.words", 2, false)
                                .helped("problem.decision.words.help")));
        return "problems/deed";
    }

    @PostMapping
    String decide(Viewer viewer, @PathVariable String number, @ModelAttribute DecisionForm form) {
        askings.decide(viewer, number, Sent.version(form.version()), form.answer());
        return "redirect:/problems/" + number + "?said=problem-decided";
    }
}
