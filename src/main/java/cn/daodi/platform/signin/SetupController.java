package cn.daodi.platform.signin;

import cn.daodi.directory.Founding;
import cn.daodi.kernel.NotVisible;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one-time set-up link of an empty installation. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {
    private final SetupLinks links;
    private final Founding founding;

    SetupController(SetupLinks links, Founding founding) {
        this.links = links;
        this.founding = founding;
    }

    @GetMapping
    String form(@PathVariable String token, Model model) {
        if (!links.isOpen(token)) throw new NotVisible();
        model.addAttribute("token", token);
        return "platform/signin/setup";
    }

    @PostMapping
    String found(@PathVariable String token, @ModelAttribute Founding.Entry entry, Model model) {
        model.addAttribute("slips", links.use(token, () -> founding.found(entry)));
        return "platform/signin/slips";
    }
}
