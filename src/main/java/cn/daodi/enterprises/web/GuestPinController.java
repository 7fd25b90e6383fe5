package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** First opening: the enterprise chooses its PIN. */
@Controller
@RequestMapping("/e/{token}/pin")
class GuestPinController {
    private final Doors doors;

    GuestPinController(Doors doors) {
        this.doors = doors;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        if (doors.isOpened(guest)) return "redirect:/e/" + token;
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        return "enterprises/guest/pin";
    }

    @PostMapping
    String choose(
            Guest guest,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String repeated) {
        if (doors.isOpened(guest)) return "redirect:/e/" + token + "?said=pin-chosen";
        doors.choosePin(guest, pin.strip(), repeated.strip());
        return "redirect:/e/" + token + "?said=pin";
    }
}
