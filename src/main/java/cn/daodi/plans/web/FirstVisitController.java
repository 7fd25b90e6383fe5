package cn.daodi.plans.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.FirstVisits;
import cn.daodi.plans.PlanReading;
import cn.daodi.plans.VisitEntry;
import cn.daodi.plans.VisitKind;
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

/** Entering the first visit, or why there was none. */
@Controller
@RequestMapping("/plans/{number}/visits")
class FirstVisitController {
    private final FirstVisits visits;
    private final PlanReading reading;
    private final Clock clock;

    FirstVisitController(FirstVisits visits, PlanReading reading, Clock clock) {
        this.visits = visits;
        this.reading = reading;
        this.clock = clock;
    }

    /** What the browser sends. */
    record VisitForm(
            @Nullable VisitKind kind,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable Boolean sponsor,
            @Nullable Boolean head,
            @Nullable Boolean cadre,
            @Nullable String words) {
        VisitEntry entry() {
            return new VisitEntry(kind, day, yes(sponsor), yes(head), yes(cadre), words == null ? "" : words);
        }

        private static boolean yes(@Nullable Boolean box) {
            return Boolean.TRUE.equals(box);
        }
    }

    @GetMapping("/new")
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var standing = reading.require(viewer, number);
        if (!standing.answers(viewer, FirstVisits.ENTERERS)) throw new NotVisible();
        model.addAttribute("page", new PlanFormPage(standing, LocalDate.now(clock)));
        return "plans/visit-new";
    }

    @PostMapping
    String enter(Viewer viewer, @PathVariable String number, @ModelAttribute VisitForm form) {
        visits.enter(viewer, number, form.entry());
        return "redirect:/plans/" + number + "?said=visit";
    }
}
