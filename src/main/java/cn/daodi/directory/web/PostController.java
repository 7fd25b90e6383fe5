package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
import cn.daodi.directory.Roles;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 岗位: holder, history, deputies and roles; a role is proposed here and confirmed by the security administrator. */
@Controller
@RequestMapping("/directory/posts/{id}")
class PostController {
    private final Posts posts;
    private final Roles roles;
    private final DirectoryPages pages;
    private final Clock clock;

    PostController(Posts posts, Roles roles, DirectoryPages pages, Clock clock) {
        this.posts = posts;
        this.roles = roles;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        var post = posts.ever(viewer, new PostId(viewer.county(), id));
        if (post.closing() != null) return "redirect:/directory/posts/" + id + "/closing";
        model.addAttribute(
                "page",
                new PostPage(
                        post,
                        pages.tenures(viewer, post.id()),
                        pages.deputies(viewer, post.id()),
                        pages.roles(viewer, post.id()),
                        LocalDate.now(clock)));
        return "directory/post";
    }

    @PostMapping("/roles")
    String propose(Viewer viewer, @PathVariable long id, @RequestParam Role role) {
        viewer.require(DirectoryPages.KEEPERS);
        roles.propose(
                viewer, posts.require(viewer, new PostId(viewer.county(), id)).id(), role);
        return "redirect:/directory/posts/" + id + "?said=role-proposed";
    }
}
