package cn.daodi.platform.feedback;

import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 投诉建议: an entry on every page's foot; questions and answers are read by everybody who signs in. */
@Controller
@RequestMapping("/feedback")
class FeedbackController {
    private final Feedbacks feedbacks;

    FeedbackController(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @GetMapping
    String form(Viewer viewer, @RequestParam(defaultValue = "") String from, Model model) {
        model.addAttribute("feedbacks", feedbacks.all(viewer));
        model.addAttribute("from", from);
        model.addAttribute("mayAnswer", viewer.isAny(Feedbacks.ANSWERERS));
        return "platform/feedback/list";
    }

    @PostMapping
    String ask(Viewer viewer, @RequestParam String words, @RequestParam(defaultValue = "") String from) {
        feedbacks.ask(viewer, from, words);
        return "redirect:/feedback?said=feedback";
    }

    @PostMapping("/{number}/answer")
    String answer(Viewer viewer, @PathVariable String number, @RequestParam String answer) {
        feedbacks.answer(viewer, number, answer);
        return "redirect:/feedback?said=answered";
    }
}
