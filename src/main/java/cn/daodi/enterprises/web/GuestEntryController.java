package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Doors;
import cn.daodi.enterprises.Entries;
import cn.daodi.enterprises.EntryAnswer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A visit that is booked: the enterprise accepts it, proposes another time, or refuses it with its PIN. */
@Controller
@RequestMapping("/e/{token}/entries/{number}")
class GuestEntryController {
    private final Entries entries;
    private final Doors doors;

    GuestEntryController(Entries entries, Doors doors) {
        this.entries = entries;
        this.doors = doors;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, @PathVariable String number, Model model) {
        var entry = entries.open(guest).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(NotVisible::new);
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("entry", entry);
        return "enterprises/guest/entry";
    }

    @PostMapping
    String answer(
            Guest guest,
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String pin,
            @ModelAttribute EntryPageController.AnswerForm form) {
        if (form.kindOrNull() == EntryAnswer.Kind.REFUSE) doors.require(guest, pin.strip());
        entries.answer(guest, number, form.answer());
        return "redirect:/e/" + token + "?said=replied";
    }
}
