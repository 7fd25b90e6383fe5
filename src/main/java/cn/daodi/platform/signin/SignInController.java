package cn.daodi.platform.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in page and the probe. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    String page(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String out,
            Model model) {
        boolean known = refused != null && List.of("wrong", "locked", "no-post").contains(refused);
        model.addAttribute("refused", known ? refused : "");
        model.addAttribute("out", out != null);
        return "platform/signin/sign-in";
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        return ResponseEntity.ok("{\"status\":\"UP\"}");
    }
}
