package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Category;
import cn.daodi.problems.Difficulty;
import cn.daodi.problems.Judgement;
import cn.daodi.problems.Proposals;
import cn.daodi.problems.Standpoint;
import cn.daodi.problems.Tier;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 研判与交办 by the office, with the unit proposed by precedents and the division of duties. */
@Controller
@RequestMapping("/problems/{number}/judgement")
class JudgementController {
    private final Assignments assignments;
    private final DeedPages pages;
    private final Proposals proposals;

    JudgementController(Assignments assignments, DeedPages pages, Proposals proposals) {
        this.assignments = assignments;
        this.pages = pages;
        this.proposals = proposals;
    }

    /** What the browser sends. */
    record JudgementForm(
            @Nullable Integer version,

            @Nullable @Schema(implementation = Category.class)
            String category,

            @Nullable @Schema(implementation = Difficulty.class)
            String difficulty,

            @Nullable @Schema(implementation = Tier.class) String tier,
            @Nullable String unit,
            @Nullable List<String> supporters) {
        Judgement judgement() {
            return new Judgement(
                    Sent.choice(Category.class, category),
                    Sent.choice(Difficulty.class, difficulty),
                    Sent.choice(Tier.class, tier),
                    Sent.serial(unit),
                    Sent.serials(supporters));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.open(viewer, number, Standpoint::isOffice).file();
        var units = pages.units(viewer);
        var proposal = proposals.of(viewer, file.head().category(), file.head().words());
        String supporters = proposal.supporters().stream().map(String::valueOf).collect(Collectors.joining(","));
        var fields = List.of(
                DeedField.select("category", "problem.category", DeedPages.options("category.", Category.class), true)
                        .given(file.head().category().name()),
                DeedField.radio("difficulty", "problem.difficulty", DeedPages.options("difficulty.", Difficulty.class))
                        .given(Difficulty.ORDINARY.name()),
                DeedField.radio("tier", "problem.tier", DeedPages.options("tier.", Tier.class))
                        .given(Tier.COUNTY.name()),
                DeedField.select("unit", "problem.handler", units, true)
                        .given(proposal.unit() == null ? "" : String.valueOf(proposal.unit())),
                DeedField.boxes("supporters", "problem.supporters", units).given(supporters));
        model.addAttribute("page", new DeedPage(file, Deed.JUDGEMENT, fields, proposal.precedents(), proposal.why()));
        return "problems/deed";
    }

    @PostMapping
    String assign(Viewer viewer, @PathVariable String number, @ModelAttribute JudgementForm form) {
        assignments.assign(viewer, number, Sent.version(form.version()), form.judgement());
        return "redirect:/problems/" + number + "?said=problem-assigned";
    }
}
