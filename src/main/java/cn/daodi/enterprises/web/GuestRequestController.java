package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Requests;
import cn.daodi.kernel.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise asks for help, and reads what was answered. */
@Controller
@RequestMapping("/e/{token}/requests")
class GuestRequestController {
    private final Requests requests;

    GuestRequestController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("requests", requests.of(guest));
        return "enterprises/guest/requests";
    }

    @PostMapping
    String ask(
            Guest guest,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        requests.ask(guest, words, once);
        return "redirect:/e/" + token + "/requests?said=asked";
    }
}
