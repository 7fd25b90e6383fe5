package cn.daodi.platform.papers.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperTemplates;
import cn.daodi.platform.papers.Papers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One kind of paper: its template, taken home, replaced, given up for the default. */
@Controller
@RequestMapping("/papers/{kind}")
class PaperController {
    private final PaperTemplates templates;
    private final Papers papers;

    PaperController(PaperTemplates templates, Papers papers) {
        this.templates = templates;
        this.papers = papers;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String kind, Model model) {
        model.addAttribute("page", templates.require(viewer, kind));
        return "platform/papers/kind";
    }

    @GetMapping("/template.docx")
    ResponseEntity<byte[]> open(
            Viewer viewer, @PathVariable String kind, @RequestParam(required = false) @Nullable Integer version) {
        var content = templates.open(viewer, kind, version);
        return papers.template(viewer, kind + (version == null ? "" : "-" + version), content);
    }

    @PostMapping("/template")
    String replace(Viewer viewer, @PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) throw Refused.at("file", "required");
        templates.replace(viewer, kind, file.getBytes());
        return "redirect:/papers/" + kind + "?said=template-replaced";
    }

    @PostMapping("/template/default")
    String restore(Viewer viewer, @PathVariable String kind) {
        templates.restore(viewer, kind);
        return "redirect:/papers/" + kind + "?said=template-restored";
    }
}
