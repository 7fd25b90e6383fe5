package cn.daodi.platform.papers.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperTemplates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 公文模板: the kinds of papers. */
@Controller
class PapersController {
    private final PaperTemplates templates;

    PapersController(PaperTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/papers")
    String list(Viewer viewer, Model model) {
        model.addAttribute("kinds", templates.list(viewer));
        return "platform/papers/list";
    }
}
