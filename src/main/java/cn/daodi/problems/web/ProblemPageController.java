package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Reply;
import cn.daodi.problems.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A problem: in whose hands, what was said, and what one press does. */
@Controller
@RequestMapping("/problems/{number}")
class ProblemPageController {
    private final ProblemPages pages;
    private final Problems problems;
    private final Assignments assignments;
    private final Handling handling;
    private final Verdicts verdicts;

    ProblemPageController(
            ProblemPages pages, Problems problems, Assignments assignments, Handling handling, Verdicts verdicts) {
        this.pages = pages;
        this.problems = problems;
        this.assignments = assignments;
        this.handling = handling;
        this.verdicts = verdicts;
    }

    /** What the browser sends. */
    record ReplyForm(
            @Nullable String kind,
            @Nullable String words,
            @Nullable MultipartFile file) {
        Reply.Said said() {
            return new Reply.Said(Sent.choice(Reply.Kind.class, kind), Sent.text(words), Sent.file(file));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.page(viewer, number));
        return "problems/problem";
    }

    @PostMapping("/acceptance")
    String accept(Viewer viewer, @PathVariable String number) {
        assignments.accept(viewer, number);
        return "redirect:/problems/" + number + "?said=problem-accepted";
    }

    @PostMapping("/taking-back")
    String takeBack(Viewer viewer, @PathVariable String number) {
        assignments.takeBack(viewer, number);
        return "redirect:/problems/" + number + "?said=problem-taken-back";
    }

    @PostMapping("/resumption")
    String resume(Viewer viewer, @PathVariable String number) {
        handling.resume(viewer, number);
        return "redirect:/problems/" + number + "?said=problem-resumed";
    }

    @PostMapping("/closing")
    String close(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "0") int version) {
        verdicts.closeOut(viewer, number, version);
        return "redirect:/problems/" + number + "?said=problem-closed";
    }

    @PostMapping("/replies")
    String reply(Viewer viewer, @PathVariable String number, @ModelAttribute ReplyForm form) {
        handling.say(viewer, number, form.said());
        return "redirect:/problems/" + number + "?said=problem-replied";
    }

    @PostMapping("/concerns")
    String join(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String enterprise) {
        problems.join(viewer, number, enterprise);
        return "redirect:/problems/" + number + "?said=problem-joined";
    }

    @PostMapping("/measure")
    String tie(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String measure) {
        problems.tie(viewer, number, measure);
        return "redirect:/problems/" + number + "?said=problem-tied";
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable String number, @PathVariable long id) {
        return handling.file(viewer, number, id).download();
    }
}
