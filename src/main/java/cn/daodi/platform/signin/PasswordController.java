package cn.daodi.platform.signin;

import cn.daodi.directory.Accounts;
import cn.daodi.directory.SignIns;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的账号: change the password, take a token for programs. */
@Controller
class PasswordController {
    private final Accounts accounts;
    private final SignIns signIns;

    PasswordController(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @GetMapping("/account")
    String form(Viewer viewer, Model model) {
        model.addAttribute("token", "");
        return "platform/signin/account";
    }

    @PostMapping("/account/password")
    String change(
            Viewer viewer, @RequestParam String present, @RequestParam String password, @RequestParam String repeated) {
        accounts.changePassword(viewer, present, password, repeated);
        return "redirect:/account?said=password";
    }

    @PostMapping("/account/token")
    String token(Viewer viewer, Model model) {
        model.addAttribute("token", signIns.newToken(viewer));
        return "platform/signin/account";
    }
}
