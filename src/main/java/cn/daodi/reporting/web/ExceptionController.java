package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Exceptions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 延期、免报: a later day for one report, or none owed, granted by the office. */
@Controller
@RequestMapping("/reports/{number}/{period}/exception")
class ExceptionController {
    private final Exceptions exceptions;
    private final ReportPages pages;

    ExceptionController(Exceptions exceptions, ReportPages pages) {
        this.exceptions = exceptions;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period, Model model) {
        model.addAttribute("page", pages.ofOffice(viewer, number, period));
        return "reporting/exception";
    }

    @PostMapping
    String extend(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String reason) {
        exceptions.extend(viewer, number, period, new Exceptions.Grant(due, reason));
        return "redirect:/reports/" + number + "/" + period + "?said=extended";
    }

    @PostMapping("/none-owed")
    String excuse(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        if (!confirmed) throw Refused.at("confirmed", "report.excuse-confirm");
        exceptions.excuse(viewer, number, period, reason);
        return "redirect:/reports/" + number + "/" + period + "?said=excused";
    }

    @PostMapping("/none-owed/withdrawal")
    String owe(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "") String reason) {
        exceptions.owe(viewer, number, period, reason);
        return "redirect:/reports/" + number + "/" + period + "?said=owed-again";
    }
}
