package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Booking;
import cn.daodi.enterprises.Entries;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 预约入企; where others are booked already, their visit is offered to be joined. */
@Controller
class NewEntryController {
    private final Entries entries;
    private final ContactPages pages;

    NewEntryController(Entries entries, ContactPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /** What the browser sends. */
    record EntryForm(
            @Nullable String enterprise,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
            LocalTime starts,

            @Nullable String purpose,
            @Nullable String others,
            @Nullable String crowdedReason) {

        Booking booking() {
            return new Booking(
                    day, starts, purpose == null ? "" : purpose, others == null ? "" : others, crowdedReason);
        }
    }

    @GetMapping("/contacts/entries/new")
    String form(Viewer viewer, @RequestParam(defaultValue = "") String enterprise, Model model) {
        model.addAttribute("page", pages.form(viewer, enterprise, ""));
        return "enterprises/entry-new";
    }

    @PostMapping("/contacts/entries")
    String book(Viewer viewer, @ModelAttribute EntryForm form) {
        String enterprise = pages.mine(viewer, form.enterprise());
        String number = entries.book(viewer, enterprise, form.booking());
        return "redirect:/contacts/entries/" + number + "?said=booked";
    }
}
