package cn.daodi.activity.inbox.web;

import cn.daodi.activity.inbox.Inbox;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 收件箱: the list, a digest, opening a message. */
@Controller
@RequestMapping("/inbox")
class InboxController {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    String list(Viewer viewer, Paging paging, Model model) {
        model.addAttribute("list", inbox.page(viewer, paging));
        return "activity/inbox";
    }

    /** How many are new: a part the workbench asks for once it stands, so that no page waits for it. */
    @GetMapping("/fresh")
    String fresh(Viewer viewer, Model model) {
        model.addAttribute("fresh", inbox.fresh(viewer));
        return "activity/_fresh";
    }

    @GetMapping("/{id}")
    String digest(Viewer viewer, @PathVariable long id, Model model) {
        model.addAttribute("digest", inbox.digest(viewer, id));
        return "activity/digest";
    }

    @PostMapping("/{id}/reading")
    String open(Viewer viewer, @PathVariable long id) {
        return "redirect:" + inbox.open(viewer, id);
    }

    @PostMapping("/reading")
    String readAll(Viewer viewer) {
        inbox.readAll(viewer);
        return "redirect:/inbox?said=inbox.read";
    }
}
