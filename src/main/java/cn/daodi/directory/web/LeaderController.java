package cn.daodi.directory.web;

import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 增设县领导岗位: a post of no unit, in its place of the official order. */
@Controller
@RequestMapping("/directory/leaders")
class LeaderController {
    private final Posts posts;

    LeaderController(Posts posts) {
        this.posts = posts;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        model.addAttribute("position", posts.leaders(viewer).size() + 1);
        return "directory/leader-new";
    }

    @PostMapping
    String create(Viewer viewer, @RequestParam String title, @RequestParam int position) {
        if (title.isBlank()) throw Refused.at("title", "required");
        var entry = new PostEntry(null, PostKind.LEADER, PostForm.checked(title), position, Set.of(Role.LEADER));
        return "redirect:/directory/posts/" + posts.create(viewer, entry).serial() + "/tenures?said=post-new";
    }
}
