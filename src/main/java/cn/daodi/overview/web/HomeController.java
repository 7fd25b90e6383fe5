package cn.daodi.overview.web;

import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workbench and the search page. */
@Controller
class HomeController {
    private final HomePages pages;
    private final SearchPages searches;

    HomeController(HomePages pages, SearchPages searches) {
        this.pages = pages;
        this.searches = searches;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
        model.addAttribute("page", pages.home(viewer));
        return "overview/home";
    }

    @GetMapping("/search")
    String search(Viewer viewer, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", searches.search(viewer, q.strip()));
        return "overview/search";
    }
}
