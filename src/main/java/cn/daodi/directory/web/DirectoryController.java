package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 底册: leaders and units of the county, for those who keep it. */
@Controller
class DirectoryController {
    private final DirectoryPages pages;
    private final Posts posts;

    DirectoryController(DirectoryPages pages, Posts posts) {
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/directory")
    String list(Viewer viewer, Model model) {
        var units = pages.units(viewer);
        model.addAttribute("page", new DirectoryPage(posts.everOfLeaders(viewer), units));
        return "directory/list";
    }
}
