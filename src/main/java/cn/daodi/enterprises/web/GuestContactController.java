package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contacts;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was written about the enterprise: right as written, or otherwise. */
@Controller
@RequestMapping("/e/{token}/contacts/{number}")
class GuestContactController {
    private final Contacts contacts;

    GuestContactController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, @PathVariable String number, Model model) {
        var contact = contacts.newest(guest).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(NotVisible::new);
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("contact", contact);
        return "enterprises/guest/contact";
    }

    @PostMapping
    String view(
            Guest guest,
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Boolean confirmed,
            @RequestParam(defaultValue = "") String words) {
        if (confirmed == null) throw Refused.at("confirmed", "required");
        contacts.view(guest, number, confirmed, words);
        return "redirect:/e/" + token + "?said=viewed";
    }
}
