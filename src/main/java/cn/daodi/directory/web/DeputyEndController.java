package cn.daodi.directory.web;

import cn.daodi.directory.Deputies;
import cn.daodi.directory.Posts;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提前结束代理. */
@Controller
@RequestMapping("/directory/posts/{id}/deputies/{deputy}/end")
class DeputyEndController {
    private final Posts posts;
    private final Deputies deputies;
    private final DirectoryPages pages;
    private final Clock clock;

    DeputyEndController(Posts posts, Deputies deputies, DirectoryPages pages, Clock clock) {
        this.posts = posts;
        this.deputies = deputies;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, @PathVariable long deputy, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        var post = posts.require(viewer, new PostId(viewer.county(), id));
        var standing = pages.deputies(viewer, post.id()).stream()
                .filter(row -> row.id() == deputy)
                .findFirst()
                .orElseThrow(NotVisible::new);
        model.addAttribute("post", post);
        model.addAttribute("deputy", standing);
        model.addAttribute("today", LocalDate.now(clock));
        return "directory/deputy-end";
    }

    @PostMapping
    String end(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable long deputy,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay) {
        deputies.end(viewer, new PostId(viewer.county(), id), deputy, lastDay);
        return "redirect:/directory/posts/" + id + "?said=deputy-ended";
    }
}
