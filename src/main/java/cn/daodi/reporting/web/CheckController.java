package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Receipts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 责任单位审核: lets a report go on to the office, or gives it back to its drafter. */
@Controller
@RequestMapping("/reports/{number}/{period}/check")
class CheckController {
    private final Receipts receipts;
    private final ReportPages pages;

    CheckController(Receipts receipts, ReportPages pages) {
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period, Model model) {
        model.addAttribute("page", pages.page(viewer, number, period));
        return "reporting/report";
    }

    @PostMapping
    String check(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        receipts.check(viewer, number, period);
        return "redirect:/reports/" + number + "/" + period + "?said=checked";
    }

    @PostMapping("/refusal")
    String refuse(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "") String reason) {
        receipts.refuseCheck(viewer, number, period, reason);
        return "redirect:/reports/" + number + "/" + period + "?said=returned";
    }
}
