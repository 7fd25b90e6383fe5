package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Journal, mails and filed reports point at the former page of an enterprise's requests: they are its problems now. */
@Controller
class FormerRequestsController {
    @GetMapping("/enterprises/{number}/requests")
    String former(Viewer viewer, @PathVariable String number) {
        return "redirect:/problems?subject=" + number;
    }
}
