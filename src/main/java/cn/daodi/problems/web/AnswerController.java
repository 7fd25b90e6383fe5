package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** 办结答复: from here on the problem waits for the enterprise's word. */
@Controller
@RequestMapping("/problems/{number}/answer")
class AnswerController {
    private final Handling handling;
    private final DeedPages pages;

    AnswerController(Handling handling, DeedPages pages) {
        this.handling = handling;
        this.pages = pages;
    }

    /** What the browser sends. */
    record AnswerForm(@Nullable String words, @Nullable MultipartFile file) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute(
                "page",
                pages.page(
                        pages.open(viewer, number, Standpoint::isHandler).file(),
                        Deed.ANSWER,
                        DeedField.words("words", "problem.answer.words", 5, true)
                                .helped("problem.answer.help"),
                        DeedField.file()));
        return "problems/deed";
    }

    @PostMapping
    String answer(Viewer viewer, @PathVariable String number, @ModelAttribute AnswerForm form) {
        handling.answer(viewer, number, Sent.text(form.words()), Sent.file(form.file()));
        return "redirect:/problems/" + number + "?said=problem-answered";
    }
}
