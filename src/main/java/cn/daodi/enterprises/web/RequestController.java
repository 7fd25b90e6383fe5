package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Requests;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an enterprise asked for at its door, and the answer. */
@Controller
@RequestMapping("/enterprises/{number}/requests")
class RequestController {
    private final Requests requests;
    private final EnterprisePages pages;

    RequestController(Requests requests, EnterprisePages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("page", EnterprisePage.of(viewer, pages.file(viewer, number)));
        model.addAttribute("requests", requests.of(viewer, number));
        return "enterprises/requests";
    }

    @PostMapping("/{request}/answer")
    String answer(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String words) {
        requests.answer(viewer, number, request, words);
        return "redirect:/enterprises/" + number + "/requests?said=request-answered";
    }
}
