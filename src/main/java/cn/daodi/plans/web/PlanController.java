package cn.daodi.plans.web;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.Amendments;
import cn.daodi.plans.PlanReceipts;
import cn.daodi.plans.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One subject's first visit and plan: read it, take it back, and the office's decisions. */
@Controller
@RequestMapping("/plans/{number}")
class PlanController {
    private final PlanPages pages;
    private final Plans plans;
    private final PlanReceipts receipts;
    private final Amendments amendments;

    PlanController(PlanPages pages, Plans plans, PlanReceipts receipts, Amendments amendments) {
        this.pages = pages;
        this.plans = plans;
        this.receipts = receipts;
        this.amendments = amendments;
    }

    @GetMapping
    String form(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer edition,
            Model model) {
        model.addAttribute("page", pages.page(viewer, number, edition));
        return "plans/plan";
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable String number) {
        plans.withdraw(viewer, number);
        return "redirect:/plans/" + number + "/edit?said=plan-withdrawn";
    }

    @PostMapping("/receipt")
    String receive(Viewer viewer, @PathVariable String number) {
        return waiting(receipts.receive(viewer, number)) + "&said=plan-received";
    }

    @PostMapping("/return")
    String sendBack(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        return waiting(receipts.sendBack(viewer, number, reason)) + "&said=returned";
    }

    /** What still waits for the office that has just decided. */
    private static String waiting(SubjectKind kind) {
        return "redirect:/plans?kind=" + kind + "&state=SUBMITTED";
    }

    @PostMapping("/amendment/withdrawal")
    String withdrawAmendment(Viewer viewer, @PathVariable String number) {
        amendments.withdraw(viewer, number);
        return "redirect:/plans/" + number + "?said=amendment-withdrawn";
    }

    @PostMapping("/amendment/receipt")
    String receiveAmendment(Viewer viewer, @PathVariable String number) {
        amendments.receive(viewer, number);
        return "redirect:/plans/" + number + "?said=amendment-received";
    }

    @PostMapping("/amendment/return")
    String returnAmendment(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        amendments.sendBack(viewer, number, reason);
        return "redirect:/plans/" + number + "?said=returned";
    }
}
