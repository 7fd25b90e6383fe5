package cn.daodi.overview.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperView;
import cn.daodi.platform.papers.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 责任分工表 on paper and as a workbook. */
@Controller
class RosterPaperController {
    private static final String DOCX = "/papers/responsibilities.docx";
    private static final String XLSX = "/papers/responsibilities.xlsx";

    private final RosterPapers content;
    private final Papers papers;

    RosterPaperController(RosterPapers content, Papers papers) {
        this.content = content;
        this.papers = papers;
    }

    @GetMapping(DOCX)
    ResponseEntity<byte[]> document(Viewer viewer) {
        return papers.docx(viewer, content.of(viewer), DOCX);
    }

    @GetMapping(XLSX)
    ResponseEntity<byte[]> workbook(Viewer viewer) {
        return papers.xlsx(viewer, content.of(viewer), XLSX);
    }

    @GetMapping("/papers/responsibilities/print")
    String print(Viewer viewer, @RequestParam(defaultValue = "false") boolean sources, Model model) {
        var paper = content.of(viewer);
        var page = new PaperView(paper, "/papers/responsibilities/print", "/", DOCX, XLSX, sources);
        model.addAttribute("page", page);
        return page.view();
    }
}
