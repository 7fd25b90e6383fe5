package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Option;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.Standpoint;
import cn.daodi.problems.Verdict;
import cn.daodi.problems.Verdicts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the enterprise said by telephone, entered by its cadre or the office and marked so. */
@Controller
@RequestMapping("/problems/{number}/verdict")
class VerdictController {
    private final Verdicts verdicts;
    private final DeedPages pages;

    VerdictController(Verdicts verdicts, DeedPages pages) {
        this.verdicts = verdicts;
        this.pages = pages;
    }

    /** What the browser sends. */
    record VerdictForm(
            @Nullable String enterprise,
            @Nullable String solved,
            @Nullable String remaining) {
        Verdict verdict() {
            return new Verdict(Sent.yes(solved), Sent.text(remaining), null, "");
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.openCase(viewer, number, VerdictController::mayEnter).file();
        var waiting = waiting(file);
        model.addAttribute(
                "page",
                pages.page(
                        file,
                        Deed.VERDICT,
                        DeedField.select("enterprise", "enterprise", waiting, true)
                                .given(waiting.size() == 1 ? waiting.getFirst().value() : ""),
                        DeedField.radio(
                                "solved", "problem.verdict", DeedPages.yesNo("problem.solved", "problem.unsolved")),
                        DeedField.words("remaining", "problem.remaining", 2, false)
                                .helped("problem.remaining.help")));
        return "problems/deed";
    }

    private static List<Option> waiting(ProblemFile file) {
        return file.concerns().stream()
                .filter(each -> !each.said())
                .map(each -> new Option(each.number(), each.name()))
                .toList();
    }

    @PostMapping
    String enter(Viewer viewer, @PathVariable String number, @ModelAttribute VerdictForm form) {
        verdicts.enter(viewer, number, Sent.text(form.enterprise()), form.verdict());
        return "redirect:/problems/" + number + "?said=problem-verdict";
    }

    private static boolean mayEnter(Standpoint who) {
        return who.isOffice() || who.isCadre();
    }
}
