package cn.daodi.enterprises.web;

import cn.daodi.enterprises.ContactNote;
import cn.daodi.enterprises.ContactWay;
import cn.daodi.enterprises.Contacts;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A contact is written down. */
@Controller
@RequestMapping("/contacts")
class NewContactController {
    private final Contacts contacts;
    private final ContactPages pages;

    NewContactController(Contacts contacts, ContactPages pages) {
        this.contacts = contacts;
        this.pages = pages;
    }

    /** What the browser sends. */
    record ContactForm(
            @Nullable String enterprise,
            @Nullable ContactWay way,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable String entry,
            @Nullable String emergencyReason,
            @Nullable String others,
            @Nullable String met,
            @Nullable String findings,
            @Nullable String policies,
            @Nullable String promises,
            @Nullable String problem,
            @Nullable MultipartFile file) {

        ContactNote note() {
            var words = new ContactNote.Words(text(findings), text(policies), text(promises), text(problem));
            return new ContactNote(
                    way, day, text(entry), text(emergencyReason), text(others), text(met), words, picture());
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        private ContactNote.@Nullable File picture() {
            if (file == null || file.isEmpty()) return null;
            try {
                String name = file.getOriginalFilename();
                return new ContactNote.File(name == null ? "" : name, file.getBytes());
            } catch (IOException e) {
                throw Refused.at("file", "unreadable");
            }
        }
    }

    @GetMapping("/new")
    String form(
            Viewer viewer,
            @RequestParam(defaultValue = "") String enterprise,
            @RequestParam(defaultValue = "") String entry,
            Model model) {
        model.addAttribute("page", pages.form(viewer, enterprise, entry));
        return "enterprises/contact-new";
    }

    @PostMapping
    String take(Viewer viewer, @ModelAttribute ContactForm form) {
        String enterprise = pages.mine(viewer, form.enterprise());
        String number = contacts.take(viewer, enterprise, form.note());
        return "redirect:/contacts/" + number + "?said=contact";
    }
}
