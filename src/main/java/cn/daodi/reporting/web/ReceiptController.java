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

/** The office's decision on a report: receive it and go on to the next, or send it back with a reason. */
@Controller
@RequestMapping("/reports/{number}/{period}")
class ReceiptController {
    private final Receipts receipts;
    private final ReportPages pages;
    private final QueuePages queue;

    ReceiptController(Receipts receipts, ReportPages pages, QueuePages queue) {
        this.receipts = receipts;
        this.pages = pages;
        this.queue = queue;
    }

    @GetMapping("/decision")
    String form(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period, Model model) {
        model.addAttribute("page", pages.page(viewer, number, period));
        return "reporting/report";
    }

    @PostMapping("/receipt")
    String receive(Viewer viewer, @PathVariable String number, @PathVariable HalfMonth period) {
        receipts.receive(viewer, number, period);
        return queue.page(viewer).rows().stream()
                .findFirst()
                .map(next -> "redirect:" + next.path() + "?said=received-next")
                .orElse("redirect:/reports/queue?said=received");
    }

    @PostMapping("/return")
    String sendBack(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "") String reason) {
        receipts.sendBack(viewer, number, period, reason);
        return "redirect:/reports/queue?said=returned";
    }
}
