package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 任职变动: another person takes the post, with everything open in it. */
@Controller
@RequestMapping("/directory/posts/{id}/tenures")
class TenureController {
    private final Posts posts;
    private final Clock clock;

    TenureController(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        model.addAttribute("post", posts.require(viewer, new PostId(viewer.county(), id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "directory/tenure";
    }

    @PostMapping
    String appoint(Viewer viewer, @PathVariable long id, @Valid TenureForm form) {
        boolean changed = posts.appoint(viewer, new PostId(viewer.county(), id), form.person(), form.from());
        return "redirect:/directory/posts/" + id + "?said=" + (changed ? "holder" : "holder-same");
    }
}
