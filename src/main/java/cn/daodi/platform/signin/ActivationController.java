package cn.daodi.platform.signin;

import cn.daodi.directory.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 启用账号: the slip's code and a password of one's own. */
@Controller
class ActivationController {
    private final Accounts accounts;

    ActivationController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/activation")
    String form(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("code", code);
        return "platform/signin/activation";
    }

    @PostMapping("/activation")
    String activate(@RequestParam String code, @RequestParam String password, @RequestParam String repeated) {
        accounts.activate(code, password, repeated);
        return "redirect:/sign-in?said=activated";
    }
}
