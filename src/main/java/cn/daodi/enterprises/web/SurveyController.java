package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Surveys;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 摸底调查 of an enterprise: read by year, taken anew, and where each answer came from. */
@Controller
@RequestMapping("/enterprises/{number}/survey")
class SurveyController {
    private static final String ANSWER = "answer-";

    private final Surveys surveys;
    private final EnterprisePages pages;

    SurveyController(Surveys surveys, EnterprisePages pages) {
        this.surveys = surveys;
        this.pages = pages;
    }

    @GetMapping
    String page(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        model.addAttribute("page", shown(viewer, number, year));
        model.addAttribute("latest", surveys.currentYear(viewer));
        return "enterprises/survey";
    }

    @GetMapping("/edit")
    String form(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var page = shown(viewer, number, year);
        if (!page.surveys()) throw new NotVisible();
        model.addAttribute("page", page);
        return "enterprises/survey-edit";
    }

    private EnterprisePage shown(Viewer viewer, String number, @Nullable Integer year) {
        var file = pages.file(viewer, number);
        int asked = year == null ? surveys.currentYear(viewer) : year;
        return EnterprisePage.of(viewer, file).with(surveys.of(viewer, file.id(), asked));
    }

    @PostMapping("/edit")
    String take(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam int year,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> sent) {
        surveys.take(viewer, number, new Surveys.Taking(year, answers(sent), seen));
        return "redirect:/enterprises/" + number + "/survey?year=" + year + "&said=survey";
    }

    /** What stands in the fields of a survey's form, by their codes. */
    static Map<String, String> answers(Map<String, String> sent) {
        var answers = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) answers.put(name.substring(ANSWER.length()), value);
        });
        return answers;
    }

    @GetMapping("/{code}")
    String history(Viewer viewer, @PathVariable String number, @PathVariable String code, Model model) {
        var file = pages.file(viewer, number);
        var survey = surveys.of(viewer, file.id(), surveys.currentYear(viewer));
        model.addAttribute("page", EnterprisePage.of(viewer, file));
        model.addAttribute("field", survey.of(code).orElseThrow(NotVisible::new).field());
        model.addAttribute("history", surveys.history(viewer, file.id(), code));
        return "enterprises/survey-history";
    }
}
