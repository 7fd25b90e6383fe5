package cn.daodi.enterprises.web;

import cn.daodi.enterprises.CadreWishes;
import cn.daodi.enterprises.Doors;
import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 同意派驻: given by the enterprise itself with its PIN, and taken back the same way; why, the office alone is told. */
@Controller
@RequestMapping("/e/{token}/consents/{stationing}")
class GuestConsentController {
    private final Stationings stationings;
    private final Doors doors;
    private final CadreWishes wishes;
    private final GuestPages pages;

    GuestConsentController(Stationings stationings, Doors doors, CadreWishes wishes, GuestPages pages) {
        this.stationings = stationings;
        this.doors = doors;
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, @PathVariable long stationing, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("cadre", pages.cadre(guest, stationing));
        return "enterprises/guest/consent";
    }

    @PostMapping
    String say(
            Guest guest,
            @PathVariable String token,
            @PathVariable long stationing,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String reason) {
        boolean given = pages.cadre(guest, stationing).consented();
        doors.require(guest, pin.strip());
        if (given) {
            if (!reason.isBlank()) wishes.wish(guest, reason, "consent-" + stationing + "-" + reason.hashCode());
            stationings.withdrawConsent(guest, stationing);
        } else stationings.consent(guest, stationing);
        return "redirect:/e/" + token + "?said=" + (given ? "consent-withdrawn" : "consent");
    }
}
