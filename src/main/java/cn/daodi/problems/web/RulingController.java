package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Dispute;
import cn.daodi.problems.Proposals;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 裁定 of a dispute: it binds, and is a precedent. */
@Controller
@RequestMapping("/problems/{number}/ruling")
class RulingController {
    private final Assignments assignments;
    private final DeedPages pages;
    private final Proposals proposals;

    RulingController(Assignments assignments, DeedPages pages, Proposals proposals) {
        this.assignments = assignments;
        this.pages = pages;
        this.proposals = proposals;
    }

    /** What the browser sends. */
    record RulingForm(
            @Nullable Integer version,
            @Nullable String unit,
            @Nullable String words) {
        Dispute.Ruling ruling() {
            return new Dispute.Ruling(Sent.serial(unit), Sent.text(words));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.openCase(viewer, number, Standpoint::isOffice).file();
        var proposal = proposals.of(viewer, file.head().category(), file.head().words());
        var page = pages.page(
                file,
                Deed.RULING,
                DeedField.select("unit", "problem.ruling.unit", pages.units(viewer), true),
                DeedField.words("words", "problem.ruling.words", 3, true).helped("problem.ruling.words.help"));
        model.addAttribute(
                "page", new DeedPage(page.file(), page.deed(), page.fields(), proposal.precedents(), proposal.why()));
        return "problems/deed";
    }

    @PostMapping
    String rule(Viewer viewer, @PathVariable String number, @ModelAttribute RulingForm form) {
        assignments.rule(viewer, number, Sent.version(form.version()), form.ruling());
        return "redirect:/problems/" + number + "?said=problem-ruled";
    }
}
