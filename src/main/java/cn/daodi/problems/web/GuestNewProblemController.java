package cn.daodi.problems.web;

import cn.daodi.kernel.Guest;
import cn.daodi.problems.Category;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Raising;
import cn.daodi.problems.SimilarProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The enterprise raises a problem: a sentence and a category; similar open ones of its own are shown first. */
@Controller
@RequestMapping("/e/{token}/problems")
class GuestNewProblemController {
    private final Problems problems;
    private final SimilarProblems similar;

    GuestNewProblemController(Problems problems, SimilarProblems similar) {
        this.problems = problems;
        this.similar = similar;
    }

    /** What was typed at the door. */
    record DoorForm(
            @Nullable Category category,
            @Nullable String words,
            @Nullable MultipartFile file,
            @Nullable Boolean anyway) {
        Raising raising(Guest guest, String once) {
            String text = Sent.text(words);
            boolean another = Boolean.TRUE.equals(anyway);
            return new Raising(List.of(guest.number()), category, text, Sent.file(file), "", another, once);
        }
    }

    @GetMapping("/new")
    String form(Guest guest, @PathVariable String token, @ModelAttribute DoorForm form, Model model) {
        var raising = form.raising(guest, "");
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("similar", raising.words().isEmpty() ? List.of() : similar.to(guest, raising));
        return "problems/guest/new";
    }

    @PostMapping
    String raise(
            Guest guest,
            @PathVariable String token,
            @ModelAttribute DoorForm form,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        problems.raise(guest, form.raising(guest, once));
        return "redirect:/e/" + token + "/problems?said=guest-problem";
    }
}
