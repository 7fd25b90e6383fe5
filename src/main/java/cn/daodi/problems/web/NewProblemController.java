package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Category;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Raising;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** 提出问题: one text and a category suffice. */
@Controller
@RequestMapping("/problems")
class NewProblemController {
    private final Problems problems;
    private final ProblemPages pages;

    NewProblemController(Problems problems, ProblemPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /** What the browser sends. */
    record ProblemForm(
            @Nullable List<String> enterprise,
            @Nullable String category,
            @Nullable String words,
            @Nullable String note,
            @Nullable Boolean anyway,
            @Nullable MultipartFile file) {
        Raising raising() {
            var chosen = enterprise == null
                    ? List.<String>of()
                    : enterprise.stream().filter(number -> !number.isBlank()).toList();
            return new Raising(
                    chosen,
                    Sent.choice(Category.class, category),
                    Sent.text(words),
                    Sent.file(file),
                    Sent.text(note),
                    Boolean.TRUE.equals(anyway),
                    "");
        }
    }

    @GetMapping("/new")
    String form(Viewer viewer, @ModelAttribute ProblemForm form, Model model) {
        model.addAttribute("page", pages.raising(viewer, form.raising()));
        return "problems/new";
    }

    @PostMapping
    String raise(Viewer viewer, @ModelAttribute ProblemForm form) {
        if (form.raising().enterprises().isEmpty()) pages.mayRaise(viewer);
        return "redirect:/problems/" + problems.raise(viewer, form.raising()) + "?said=problem-raised";
    }
}
