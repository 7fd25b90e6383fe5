package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Option;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Standpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 复核 of what is carried or was reported upwards: put off to another day, or taken up. */
@Controller
@RequestMapping("/problems/{number}/review")
class ReviewController {
    private final Askings askings;
    private final DeedPages pages;

    ReviewController(Askings askings, DeedPages pages) {
        this.askings = askings;
        this.pages = pages;
    }

    /** What the browser sends. */
    record ReviewForm(
            @Nullable Integer version,
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String day) {
        Askings.Review review() {
            Boolean again = "again".equals(outcome) ? Boolean.TRUE : "taken".equals(outcome) ? Boolean.FALSE : null;
            return new Askings.Review(again, Sent.text(words), Sent.day(day));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var outcomes =
                List.of(new Option("taken", "problem.review.taken"), new Option("again", "problem.review.again"));
        model.addAttribute(
                "page",
                pages.page(
                        pages.openCase(viewer, number, Standpoint::isOffice).file(),
                        Deed.REVIEW,
                        DeedField.radio("outcome", "problem.review.outcome", outcomes),
                        DeedField.words("words", "problem.review.words", 3, true),
                        DeedField.day("day", "problem.review.day", false).helped("problem.review.day.help")));
        return "problems/deed";
    }

    @PostMapping
    String review(Viewer viewer, @PathVariable String number, @ModelAttribute ReviewForm form) {
        askings.review(viewer, number, Sent.version(form.version()), form.review());
        return "redirect:/problems/" + number + "?said=problem-reviewed";
    }
}
