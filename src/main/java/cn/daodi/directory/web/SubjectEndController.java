package cn.daodi.directory.web;

import cn.daodi.directory.Endings;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a subject, and undoes a mistaken end. */
@Controller
@RequestMapping("/subjects/{number}/ending")
class SubjectEndController {
    private final Endings endings;
    private final Subjects subjects;
    private final Clock clock;

    SubjectEndController(Endings endings, Subjects subjects, Clock clock) {
        this.endings = endings;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var subject = subjects.requireOfOffice(viewer, number);
        var ending = endings.of(viewer, number).orElse(null);
        model.addAttribute("page", new SubjectEndPage(subject, ending, LocalDate.now(clock)));
        return "directory/subject-end";
    }

    @PostMapping
    String end(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String reason) {
        endings.end(viewer, number, on, reason);
        return back(number, "ended");
    }

    @PostMapping("/withdrawal")
    String undo(Viewer viewer, @PathVariable String number) {
        endings.undo(viewer, number);
        return back(number, "reinstated");
    }

    private static String back(String number, String said) {
        return "redirect:/subjects/" + number + "/ending?said=" + said;
    }
}
