package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 更正: opens a received report again, with a reason. */
@Controller
@RequestMapping("/reports/{number}/{period}/restatement")
class RestatementController {
    private final Reports reports;
    private final ReportPages pages;

    RestatementController(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period, Model model) {
        var page = pages.page(viewer, number, period);
        if (!page.rights().write()) throw new NotVisible();
        model.addAttribute("page", page);
        return "reporting/restatement";
    }

    @PostMapping("/withdrawal")
    String drop(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        reports.dropRestatement(viewer, number, period);
        return "redirect:/reports/" + number + "/" + period + "?said=restatement-dropped";
    }

    @PostMapping
    String restate(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "") String reason) {
        reports.restate(viewer, number, period, reason);
        return "redirect:/reports/" + number + "/" + period + "?said=restating";
    }
}
