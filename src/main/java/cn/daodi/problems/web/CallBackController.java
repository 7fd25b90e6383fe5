package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Standpoint;
import cn.daodi.problems.Verdicts;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 回访 by telephone of what the program drew. */
@Controller
@RequestMapping("/problems/{number}/call-back")
class CallBackController {
    private final Verdicts verdicts;
    private final DeedPages pages;

    CallBackController(Verdicts verdicts, DeedPages pages) {
        this.verdicts = verdicts;
        this.pages = pages;
    }

    /** What the browser sends. */
    record CallForm(
            @Nullable Integer version,

            @Nullable @Schema(implementation = Verdicts.CallOutcome.class)
            String outcome,

            @Nullable String words) {
        Verdicts.Call call() {
            return new Verdicts.Call(Sent.choice(Verdicts.CallOutcome.class, outcome), Sent.text(words));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var outcomes = DeedPages.options("problem.call.", Verdicts.CallOutcome.class);
        model.addAttribute(
                "page",
                pages.page(
                        pages.openCase(viewer, number, Standpoint::isOffice).file(),
                        Deed.CALL_BACK,
                        DeedField.radio("outcome", "problem.call.outcome", outcomes),
                        DeedField.words("words", "problem.call.words", 2, true)));
        return "problems/deed";
    }

    @PostMapping
    String call(Viewer viewer, @PathVariable String number, @ModelAttribute CallForm form) {
        verdicts.callBack(viewer, number, Sent.version(form.version()), form.call());
        return "redirect:/problems/" + number + "?said=problem-called";
    }
}
