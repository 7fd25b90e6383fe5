package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperView;
import cn.daodi.platform.papers.Papers;
import cn.daodi.reporting.briefs.Briefs;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A brief on paper. */
@Controller
@RequestMapping("/briefs/{period}")
class BriefPaperController {
    private final Briefs briefs;
    private final BriefPages pages;
    private final BriefPapers content;
    private final Papers papers;

    BriefPaperController(Briefs briefs, BriefPages pages, BriefPapers content, Papers papers) {
        this.briefs = briefs;
        this.pages = pages;
        this.content = content;
        this.papers = papers;
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> document(Viewer viewer, @PathVariable HalfMonth period) {
        var paper = content.of(briefs.require(viewer, period), pages.sight(viewer));
        return papers.docx(viewer, paper, "/briefs/" + period + "/paper.docx");
    }

    @GetMapping("/print")
    String print(
            Viewer viewer,
            @PathVariable HalfMonth period,
            @RequestParam(defaultValue = "false") boolean sources,
            Model model) {
        var paper = content.of(briefs.require(viewer, period), pages.sight(viewer));
        String path = "/briefs/" + period;
        var page = new PaperView(paper, path + "/print", path, path + "/paper.docx", null, sources);
        model.addAttribute("page", page);
        return page.view();
    }
}
