package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 转办 to another unit; one's own clock runs on until it accepts. */
@Controller
@RequestMapping("/problems/{number}/sending-on")
class SendingOnController {
    private final Assignments assignments;
    private final DeedPages pages;

    SendingOnController(Assignments assignments, DeedPages pages) {
        this.assignments = assignments;
        this.pages = pages;
    }

    /** What the browser sends. */
    record SendingForm(@Nullable String unit, @Nullable String words) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.open(viewer, number, Standpoint::isHandler).file();
        model.addAttribute(
                "page",
                pages.page(
                        file,
                        Deed.SENDING_ON,
                        DeedField.select("unit", "problem.send-on.unit", pages.units(viewer), true),
                        DeedField.words("words", "problem.reason", 3, true)));
        return "problems/deed";
    }

    @PostMapping
    String sendOn(Viewer viewer, @PathVariable String number, @ModelAttribute SendingForm form) {
        assignments.sendOn(viewer, number, Sent.serial(form.unit()), Sent.text(form.words()));
        return "redirect:/problems/" + number + "?said=problem-sent-on";
    }
}
