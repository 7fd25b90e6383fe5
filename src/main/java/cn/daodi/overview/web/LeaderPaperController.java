package cn.daodi.overview.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperView;
import cn.daodi.platform.papers.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader's subjects on one page. */
@Controller
@RequestMapping("/leaders/{post}")
class LeaderPaperController {
    private final LeaderPapers content;
    private final Papers papers;

    LeaderPaperController(LeaderPapers content, Papers papers) {
        this.content = content;
        this.papers = papers;
    }

    @GetMapping("/overview.docx")
    ResponseEntity<byte[]> document(Viewer viewer, @PathVariable long post) {
        return papers.docx(viewer, content.of(viewer, post), "/leaders/" + post + "/overview.docx");
    }

    @GetMapping("/overview")
    String print(
            Viewer viewer,
            @PathVariable long post,
            @RequestParam(defaultValue = "false") boolean sources,
            Model model) {
        String path = "/leaders/" + post + "/overview";
        var page = new PaperView(content.of(viewer, post), path, "/", path + ".docx", null, sources);
        model.addAttribute("page", page);
        return page.view();
    }
}
