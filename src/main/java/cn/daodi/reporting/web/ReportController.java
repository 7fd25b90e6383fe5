package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Reports;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One report: read it, work on it, submit it, take it back. */
@Controller
@RequestMapping("/reports/{number}/{period}")
class ReportController {
    private final Reports reports;
    private final ReportPages pages;

    ReportController(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String form(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(required = false) @Nullable Integer edition,
            Model model) {
        model.addAttribute("page", pages.page(viewer, number, period, edition));
        return "reporting/report";
    }

    @PostMapping
    String save(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam Map<String, String> typed) {
        reports.save(viewer, number, period, ReportForm.draft(typed));
        return back(number, period, "saved");
    }

    @PostMapping("/submission")
    String submit(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam Map<String, String> typed) {
        reports.submit(viewer, number, period, ReportForm.draft(typed));
        return back(number, period, "submitted");
    }

    /** 本期无变化: submits in one click. */
    @PostMapping("/no-change")
    String submitUnchanged(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        reports.submitUnchanged(viewer, number, period);
        return back(number, period, "submitted");
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        reports.withdraw(viewer, number, period);
        return back(number, period, "report-withdrawn");
    }

    @PostMapping("/drafter")
    String takeDraft(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        reports.handDraft(viewer, number, period);
        return back(number, period, "drafter");
    }

    private static String back(String number, HalfMonth period, String said) {
        return "redirect:/reports/" + number + "/" + period + "?said=" + said;
    }
}
