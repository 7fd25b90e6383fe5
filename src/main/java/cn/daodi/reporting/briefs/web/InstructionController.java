package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import cn.daodi.reporting.briefs.InstructionEntry;
import cn.daodi.reporting.briefs.InstructionState;
import cn.daodi.reporting.briefs.Instructions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批示: the list, and entering one. */
@Controller
@RequestMapping("/instructions")
class InstructionController {
    private static final int ROWS = 50;

    private final Instructions instructions;
    private final Choices choices;
    private final Clock clock;

    InstructionController(Instructions instructions, Choices choices, Clock clock) {
        this.instructions = instructions;
        this.choices = choices;
        this.clock = clock;
    }

    /** What the browser sends. */
    record InstructionForm(
            @Nullable HalfMonth period,
            @Nullable String subject,
            @Nullable Long giver,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate givenOn,

            @Nullable String words,
            @Nullable Long unit,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn) {
        InstructionEntry entry() {
            String on = subject == null || subject.isBlank() ? null : subject;
            return new InstructionEntry(period, on, giver, givenOn, words == null ? "" : words, unit, dueOn);
        }
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable InstructionState state,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        var slice = instructions.list(viewer, state, before, ROWS);
        model.addAttribute("page", new InstructionListPage(slice, state, LocalDate.now(clock)));
        return "reporting/briefs/instructions";
    }

    @GetMapping("/new")
    String form(
            Viewer viewer,
            @RequestParam(required = false) @Nullable HalfMonth period,
            @RequestParam(defaultValue = "") String subject,
            Model model) {
        if (!viewer.is(Role.SECRETARIAT) || period == null) throw new NotVisible();
        var offered = choices.of(viewer);
        model.addAttribute("page", new NewInstructionPage(period, subject, offered, LocalDate.now(clock)));
        return "reporting/briefs/new-instruction";
    }

    @PostMapping
    String enter(Viewer viewer, InstructionForm form) {
        String number = instructions.enter(viewer, form.entry());
        return "redirect:/instructions/" + number + "?said=instruction-entered";
    }
}
