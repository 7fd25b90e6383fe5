package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Receipts;
import cn.daodi.reporting.Receipts.ReportKey;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待接收: what waits for the viewer's office; the ordinary ones can be received together. */
@Controller
@RequestMapping("/reports/queue")
class QueueController {
    private final QueuePages pages;
    private final Receipts receipts;

    QueueController(QueuePages pages, Receipts receipts) {
        this.pages = pages;
        this.receipts = receipts;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(viewer));
        return "reporting/queue";
    }

    @PostMapping("/receipt")
    String receive(Viewer viewer, @RequestParam(defaultValue = "") List<String> pick) {
        if (pick.isEmpty()) throw new Refused("report.nothing-picked");
        receipts.receiveAll(viewer, pick.stream().map(QueueController::key).toList());
        return "redirect:/reports/queue?said=received-many";
    }

    private static ReportKey key(String picked) {
        var parts = picked.split("/", 2);
        if (parts.length != 2) throw new NotVisible();
        return new ReportKey(parts[0], HalfMonth.parse(parts[1]));
    }
}
