package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contacts;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A contact as it was written, and what the enterprise says about it; taken back by who wrote it. */
@Controller
@RequestMapping("/contacts/{number}")
class ContactPageController {
    private final Contacts contacts;

    ContactPageController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("contact", contacts.require(viewer, number));
        model.addAttribute("raises", viewer.is(Role.STATIONING_OFFICE) || !viewer.seesWholeCounty());
        return "enterprises/contact";
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        contacts.withdraw(viewer, number, reason);
        return "redirect:/contacts/" + number + "?said=withdrawn";
    }
}
