package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Pause;
import cn.daodi.problems.Standpoint;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 暂停计时: the unit waits for the enterprise or a higher level, and says why. */
@Controller
@RequestMapping("/problems/{number}/waiting")
class WaitingController {
    private final Handling handling;
    private final DeedPages pages;

    WaitingController(Handling handling, DeedPages pages) {
        this.handling = handling;
        this.pages = pages;
    }

    /** What the browser sends. */
    record WaitingForm(
            @Nullable @Schema(implementation = Pause.class) String why,
            @Nullable String words) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var whom = DeedPages.options("pause.", List.of(Pause.ENTERPRISE, Pause.HIGHER));
        model.addAttribute(
                "page",
                pages.page(
                        pages.open(viewer, number, Standpoint::isHandler).file(),
                        Deed.WAITING,
                        DeedField.radio("why", "problem.waits-for", whom),
                        DeedField.words("words", "problem.waits-why", 2, true).helped("problem.waits-why.help")));
        return "problems/deed";
    }

    @PostMapping
    String await(Viewer viewer, @PathVariable String number, @ModelAttribute WaitingForm form) {
        handling.await(viewer, number, Sent.choice(Pause.class, form.why()), Sent.text(form.words()));
        return "redirect:/problems/" + number + "?said=problem-waits";
    }
}
