package cn.daodi.enterprises.web;

import cn.daodi.enterprises.CadreWishes;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A wish for another cadre, to the office alone. */
@Controller
@RequestMapping("/e/{token}/cadre")
class GuestCadreController {
    private final CadreWishes wishes;

    GuestCadreController(CadreWishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("wishes", wishes.of(guest));
        return "enterprises/guest/cadre";
    }

    @PostMapping
    String wish(
            Guest guest,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        wishes.wish(guest, words, once);
        return "redirect:/e/" + token + "/cadre?said=wished";
    }
}
