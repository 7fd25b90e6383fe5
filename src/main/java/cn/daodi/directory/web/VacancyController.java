package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
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

/** 离任: the holder leaves, and the post is vacant. */
@Controller
@RequestMapping("/directory/posts/{id}/vacancy")
class VacancyController {
    private final Posts posts;
    private final Clock clock;

    VacancyController(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        model.addAttribute("post", posts.require(viewer, new PostId(viewer.county(), id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "directory/vacancy";
    }

    @PostMapping
    String release(
            Viewer viewer, @PathVariable long id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay) {
        posts.release(viewer, new PostId(viewer.county(), id), lastDay);
        return "redirect:/directory/posts/" + id + "?said=released";
    }
}
