package cn.daodi.platform.signin;

import cn.daodi.directory.Accounts;
import cn.daodi.directory.MailAddress;
import cn.daodi.directory.MailAddresses;
import cn.daodi.directory.SignIns;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.BearsRepetition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的账号: change the password, say where mail goes, take a token for programs. */
@Controller
class PasswordController {
    private final Accounts accounts;
    private final SignIns signIns;
    private final MailAddresses mail;

    PasswordController(Accounts accounts, SignIns signIns, MailAddresses mail) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.mail = mail;
    }

    @GetMapping("/account")
    String form(Viewer viewer, Model model) {
        model.addAttribute("token", "");
        model.addAttribute("mail", mail.of(viewer));
        return "platform/signin/account";
    }

    @BearsRepetition
    @PostMapping("/account/password")
    String change(
            Viewer viewer, @RequestParam String present, @RequestParam String password, @RequestParam String repeated) {
        accounts.changePassword(viewer, present, password, repeated);
        return "redirect:/account?said=password";
    }

    @PostMapping("/account/token")
    String token(Viewer viewer, Model model) {
        model.addAttribute("token", signIns.newToken(viewer));
        model.addAttribute("mail", mail.of(viewer));
        return "platform/signin/account";
    }

    @PostMapping("/account/mail")
    String mail(Viewer viewer, @RequestParam String address, @RequestParam(defaultValue = "false") boolean stopped) {
        mail.enter(viewer, new MailAddress(address, stopped));
        return "redirect:/account?said=mail";
    }
}
