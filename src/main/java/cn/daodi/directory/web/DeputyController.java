package cn.daodi.directory.web;

import cn.daodi.directory.Deputies;
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

/** 代理: who acts for the holder, from and to. */
@Controller
@RequestMapping("/directory/posts/{id}/deputies")
class DeputyController {
    private final Posts posts;
    private final Deputies deputies;
    private final DirectoryPages pages;
    private final Clock clock;

    DeputyController(Posts posts, Deputies deputies, DirectoryPages pages, Clock clock) {
        this.posts = posts;
        this.deputies = deputies;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        model.addAttribute("post", posts.require(viewer, new PostId(viewer.county(), id)));
        model.addAttribute("people", pages.people(viewer));
        model.addAttribute("today", LocalDate.now(clock));
        return "directory/deputy";
    }

    @PostMapping
    String appoint(Viewer viewer, @PathVariable long id, @Valid DeputyForm form) {
        deputies.appoint(viewer, new PostId(viewer.county(), id), form.entry());
        return "redirect:/directory/posts/" + id + "?said=deputy";
    }
}
