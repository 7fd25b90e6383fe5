package cn.daodi.plans.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.plans.Completions;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A measure is reported done, or opened again. */
@Controller
@RequestMapping("/plans/{number}/measures/{measure}")
class CompletionController {
    private final Completions completions;
    private final Clock clock;

    CompletionController(Completions completions, Clock clock) {
        this.completions = completions;
        this.clock = clock;
    }

    /** What the browser sends. */
    record CompletionForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable String words,
            @Nullable MultipartFile file) {}

    @GetMapping("/completion")
    String form(Viewer viewer, @PathVariable String number, @PathVariable String measure, Model model) {
        var reporting = completions.require(viewer, number, measure);
        model.addAttribute("page", new CompletionPage(reporting.standing(), reporting.measure(), LocalDate.now(clock)));
        return "plans/completion";
    }

    @PostMapping("/completion")
    String complete(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable String measure,
            @ModelAttribute CompletionForm form) {
        var day = form.day() == null ? LocalDate.now(clock) : form.day();
        String words = form.words() == null ? "" : form.words();
        completions.complete(viewer, number, measure, new CompletionEntry(day, words, evidence(form.file())));
        return "redirect:/plans/" + number + "?said=measure-done";
    }

    @PostMapping("/reopening")
    String reopen(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String reason) {
        completions.reopen(viewer, number, measure, reason);
        return "redirect:/plans/" + number + "?said=measure-reopened";
    }

    private static CompletionEntry.@Nullable Evidence evidence(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return null;
        try {
            String name = file.getOriginalFilename();
            return new CompletionEntry.Evidence(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw Refused.at("file", "unreadable");
        }
    }
}
