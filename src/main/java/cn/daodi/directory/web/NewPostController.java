package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
import cn.daodi.directory.Units;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 增设岗位: a vacant post of a unit; the next page asks who takes it. */
@Controller
@RequestMapping("/directory/units/{id}/posts")
class NewPostController {
    private final Units units;
    private final Posts posts;

    NewPostController(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        model.addAttribute("unit", units.require(viewer, new UnitId(viewer.county(), id)));
        model.addAttribute("kinds", PostForm.KINDS);
        return "directory/post-new";
    }

    @PostMapping
    String create(Viewer viewer, @PathVariable long id, @Valid PostForm form) {
        viewer.require(DirectoryPages.KEEPERS);
        var unit = units.require(viewer, new UnitId(viewer.county(), id));
        var post = posts.create(viewer, form.entry(unit));
        return "redirect:/directory/posts/" + post.serial() + "/tenures?said=post-new";
    }
}
