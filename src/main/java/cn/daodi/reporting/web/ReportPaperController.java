package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperView;
import cn.daodi.platform.papers.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report on paper: what stands now, or one of its editions. */
@Controller
@RequestMapping("/reports/{number}/{period}")
class ReportPaperController {
    private final ReportPages pages;
    private final ReportPapers content;
    private final Papers papers;

    ReportPaperController(ReportPages pages, ReportPapers content, Papers papers) {
        this.pages = pages;
        this.content = content;
        this.papers = papers;
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> document(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(required = false) @Nullable Integer edition) {
        var page = pages.paper(viewer, number, period, edition);
        return papers.docx(viewer, content.of(page), page.report().path() + "/paper.docx" + asked(edition));
    }

    @GetMapping("/print")
    String print(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable HalfMonth period,
            @RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(defaultValue = "false") boolean sources,
            Model model) {
        var shown = pages.paper(viewer, number, period, edition);
        String path = shown.report().path();
        var page = new PaperView(
                content.of(shown),
                path + "/print" + asked(edition),
                path + asked(edition),
                path + "/paper.docx" + asked(edition),
                null,
                sources);
        model.addAttribute("page", page);
        return page.view();
    }

    private static String asked(@Nullable Integer edition) {
        return edition == null ? "" : "?edition=" + edition;
    }
}
