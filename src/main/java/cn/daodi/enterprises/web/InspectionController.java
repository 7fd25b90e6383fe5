package cn.daodi.enterprises.web;

import cn.daodi.enterprises.ContactSettings;
import cn.daodi.enterprises.InspectionNote;
import cn.daodi.enterprises.Inspections;
import cn.daodi.enterprises.QuietExemption;
import cn.daodi.kernel.Viewer;
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

/** 涉企检查情况登记 of an enterprise. */
@Controller
@RequestMapping("/enterprises/{number}/inspections")
class InspectionController {
    private final Inspections inspections;
    private final EnterprisePages pages;
    private final ContactSettings settings;
    private final Clock clock;

    InspectionController(Inspections inspections, EnterprisePages pages, ContactSettings settings, Clock clock) {
        this.inspections = inspections;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the browser sends. */
    record InspectionForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable String unit,
            @Nullable String matter,
            @Nullable Boolean basisShown,
            @Nullable Boolean codeScanned,
            @Nullable QuietExemption exempt,
            @Nullable String words) {
        InspectionNote note(@Nullable String once) {
            return new InspectionNote(
                    day, text(unit), text(matter), basisShown, codeScanned, exempt, text(words), once);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var rows = inspections.of(viewer, number);
        model.addAttribute("page", EnterprisePage.of(viewer, pages.file(viewer, number)));
        model.addAttribute("rows", rows);
        model.addAttribute("rules", settings.rules(viewer));
        model.addAttribute("today", LocalDate.now(clock));
        return "enterprises/inspections";
    }

    @PostMapping
    String register(Viewer viewer, @PathVariable String number, @ModelAttribute InspectionForm form) {
        inspections.register(viewer, number, form.note(null));
        return "redirect:/enterprises/" + number + "/inspections?said=inspection";
    }
}
