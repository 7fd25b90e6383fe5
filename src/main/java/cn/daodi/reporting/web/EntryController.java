package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.CalledReport;
import cn.daodi.reporting.Reports;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 代录: an office writes down what somebody reports on the telephone, and submits it, marked so. */
@Controller
@RequestMapping("/reports/{number}/{period}/entry")
class EntryController {
    private final Reports reports;
    private final ReportPages pages;

    EntryController(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period, Model model) {
        model.addAttribute("page", pages.ofOffice(viewer, number, period));
        return "reporting/entry";
    }

    @PostMapping
    String enter(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam Map<String, String> typed) {
        var called = new CalledReport(typed.getOrDefault("caller", ""), ReportForm.draft(typed));
        reports.enterFor(viewer, number, period, called);
        return "redirect:/reports/" + number + "/" + period + "?said=entered";
    }
}
