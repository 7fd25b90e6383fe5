package cn.daodi.enterprises.web;

import cn.daodi.directory.Subjects;
import cn.daodi.enterprises.Entries;
import cn.daodi.enterprises.EntryAnswer;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
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

/** An entry that is booked: joined, agreed to, given up, or answered for the enterprise by telephone. */
@Controller
@RequestMapping("/contacts/entries/{number}")
class EntryPageController {
    private final Entries entries;
    private final Subjects subjects;
    private final Clock clock;

    EntryPageController(Entries entries, Subjects subjects, Clock clock) {
        this.entries = entries;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What the browser sends. */
    record AnswerForm(
            @Nullable String kind,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
            LocalTime starts,

            @Nullable String words) {
        /** Read after the right to answer was asked; null when it is none. */
        EntryAnswer.@Nullable Kind kindOrNull() {
            return Arrays.stream(EntryAnswer.Kind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElse(null);
        }

        EntryAnswer answer() {
            return new EntryAnswer(kindOrNull(), day, starts, words == null ? "" : words);
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var entry = entries.require(viewer, number);
        boolean mine = viewer.is(Role.STATIONING_OFFICE)
                || subjects.own(viewer).stream().anyMatch(own -> own.number().equals(entry.subject()));
        boolean comes = entry.visitors().stream().anyMatch(visitor -> viewer.posts().stream()
                .anyMatch(held -> Long.valueOf(held.id().serial()).equals(visitor.post())));
        model.addAttribute("page", new EntryPage(entry, mine, comes, LocalDate.now(clock)));
        return "enterprises/entry";
    }

    @PostMapping("/visitors")
    String join(Viewer viewer, @PathVariable String number) {
        entries.join(viewer, number);
        return "redirect:/contacts/entries/" + number + "?said=joined";
    }

    @PostMapping("/agreement")
    String agree(Viewer viewer, @PathVariable String number) {
        entries.agree(viewer, number);
        return "redirect:/contacts/entries/" + number + "?said=agreed";
    }

    @PostMapping("/cancellation")
    String cancel(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        entries.cancel(viewer, number, reason);
        return "redirect:/contacts/entries/" + number + "?said=cancelled";
    }

    @PostMapping("/answer")
    String answer(Viewer viewer, @PathVariable String number, @ModelAttribute AnswerForm form) {
        entries.answer(viewer, number, form.answer());
        return "redirect:/contacts/entries/" + number + "?said=entry-answered";
    }
}
