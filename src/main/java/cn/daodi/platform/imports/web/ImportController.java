package cn.daodi.platform.imports.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.imports.Imports;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 导入: the uploads so far, and a new one. */
@Controller
@RequestMapping("/imports")
class ImportController {
    private final Imports imports;
    private final ImportPages pages;

    ImportController(Imports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("runs", pages.list(viewer));
        return "platform/imports/list";
    }

    @PostMapping
    String upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return "redirect:/imports/" + imports.upload(viewer, plain(name), file.getBytes());
    }

    /** The name alone: some browsers send a path. */
    private static String plain(String name) {
        var last = name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.length() > 120 ? last.substring(last.length() - 120) : last;
    }
}
