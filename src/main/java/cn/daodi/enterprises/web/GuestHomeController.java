package cn.daodi.enterprises.web;

import cn.daodi.activity.Dossiers;
import cn.daodi.enterprises.ContactSettings;
import cn.daodi.enterprises.Contacts;
import cn.daodi.enterprises.Entries;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 企业之门: who answers for the enterprise, what waits for its word, what was written about it. */
@Controller
@RequestMapping("/e/{token}")
class GuestHomeController {
    private final GuestPages pages;
    private final Entries entries;
    private final Contacts contacts;
    private final Dossiers dossiers;
    private final ContactSettings settings;

    GuestHomeController(
            GuestPages pages, Entries entries, Contacts contacts, Dossiers dossiers, ContactSettings settings) {
        this.pages = pages;
        this.entries = entries;
        this.contacts = contacts;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        var standing = pages.standing(guest);
        if (!standing.opened()) return "redirect:/e/" + token + "/pin";
        model.addAttribute(
                "page",
                new GuestHome(
                        guest,
                        "/e/" + token,
                        pages.people(guest),
                        entries.open(guest),
                        contacts.newest(guest),
                        dossiers.of(guest),
                        standing.ifNeeded()));
        return "enterprises/guest/home";
    }

    @PostMapping("/contact-wish")
    String wish(Guest guest, @PathVariable String token, @RequestParam(defaultValue = "false") boolean only) {
        settings.ifNeeded(guest, only);
        return "redirect:/e/" + token + "?said=kept";
    }
}
