package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Surveys;
import cn.daodi.kernel.Guest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise goes through its own file. */
@Controller
@RequestMapping("/e/{token}/file")
class GuestFileController {
    private final Surveys surveys;

    GuestFileController(Surveys surveys) {
        this.surveys = surveys;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute("here", "/e/" + token);
        model.addAttribute("survey", surveys.of(guest));
        return "enterprises/guest/file";
    }

    @PostMapping
    String take(
            Guest guest,
            @PathVariable String token,
            @RequestParam int year,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> sent) {
        surveys.take(guest, new Surveys.Taking(year, SurveyController.answers(sent), seen));
        return "redirect:/e/" + token + "?said=file";
    }
}
