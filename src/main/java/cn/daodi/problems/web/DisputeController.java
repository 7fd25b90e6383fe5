package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Dispute;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 异议: the unit it was sent to says it is not competent. */
@Controller
@RequestMapping("/problems/{number}/dispute")
class DisputeController {
    private final Assignments assignments;
    private final DeedPages pages;

    DisputeController(Assignments assignments, DeedPages pages) {
        this.assignments = assignments;
        this.pages = pages;
    }

    /** What the browser sends. */
    record DisputeForm(
            @Nullable String words,
            @Nullable String basis,
            @Nullable String suggested) {
        Dispute.Said said() {
            return new Dispute.Said(Sent.text(words), Sent.text(basis), Sent.serial(suggested));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var opened = pages.open(viewer, number, DisputeController::mayDispute);
        model.addAttribute(
                "page",
                pages.page(
                        opened.file(),
                        Deed.DISPUTE,
                        DeedField.words("words", "problem.dispute.words", 3, true),
                        DeedField.words("basis", "problem.dispute.basis", 0, true)
                                .helped("problem.dispute.basis.help"),
                        DeedField.select("suggested", "problem.dispute.suggested", pages.units(viewer), false)));
        return "problems/deed";
    }

    @PostMapping
    String dispute(Viewer viewer, @PathVariable String number, @ModelAttribute DisputeForm form) {
        assignments.dispute(viewer, number, form.said());
        return "redirect:/problems/" + number + "?said=problem-disputed";
    }

    private static boolean mayDispute(Standpoint who) {
        return who.isAsked() || who.isHandler();
    }
}
