package cn.daodi.directory.web;

import cn.daodi.directory.Closings;
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

/** 撤销岗位: from which day and why; and its restoration. */
@Controller
@RequestMapping("/directory/posts/{id}")
class PostClosingController {
    private final Posts posts;
    private final Closings closings;
    private final DirectoryPages pages;
    private final Clock clock;

    PostClosingController(Posts posts, Closings closings, DirectoryPages pages, Clock clock) {
        this.posts = posts;
        this.closings = closings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/closing")
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        var post = posts.ever(viewer, new PostId(viewer.county(), id));
        model.addAttribute(
                "page",
                new ClosingPage(
                        "post",
                        post.label(),
                        "/directory/posts/" + id,
                        post.closing(),
                        pages.tenures(viewer, post.id()),
                        LocalDate.now(clock)));
        return "directory/closing";
    }

    @PostMapping("/closing")
    String close(Viewer viewer, @PathVariable long id, @Valid ClosingForm form) {
        closings.closePost(viewer, new PostId(viewer.county(), id), form.closing());
        return "redirect:/directory/posts/" + id + "/closing?said=post-closed";
    }

    @PostMapping("/reopening")
    String reopen(Viewer viewer, @PathVariable long id) {
        closings.reopenPost(viewer, new PostId(viewer.county(), id));
        return "redirect:/directory/posts/" + id + "?said=post-reopened";
    }
}
