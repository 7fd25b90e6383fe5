package cn.daodi.directory.web;

import cn.daodi.directory.Pauses;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Refused;
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

/** Lets a subject rest, and ends the rest. */
@Controller
@RequestMapping("/subjects/{number}/pause")
class PauseController {
    private final Pauses pauses;
    private final Subjects subjects;
    private final Clock clock;

    PauseController(Pauses pauses, Subjects subjects, Clock clock) {
        this.pauses = pauses;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var subject = subjects.requireOfOffice(viewer, number);
        var pause = pauses.now(viewer, number).orElse(null);
        model.addAttribute("page", new PausePage(subject, pause, LocalDate.now(clock)));
        return "directory/pause";
    }

    @PostMapping
    String pause(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(defaultValue = "") String reason) {
        if (from == null) throw Refused.at("from", "required");
        pauses.pause(viewer, number, from, reason);
        return back(number, "paused");
    }

    @PostMapping("/end")
    String resume(Viewer viewer, @PathVariable String number) {
        pauses.resume(viewer, number);
        return back(number, "resumed");
    }

    private static String back(String number, String said) {
        return "redirect:/subjects/" + number + "/pause?said=" + said;
    }
}
