package cn.daodi.projects.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import cn.daodi.projects.TaskForces;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 组建产业专班, by the two offices. */
@Controller
class NewTaskForceController {
    private final TaskForces taskForces;
    private final TaskForcePages pages;
    private final Choices choices;

    NewTaskForceController(TaskForces taskForces, TaskForcePages pages, Choices choices) {
        this.taskForces = taskForces;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/task-forces/new")
    String form(Viewer viewer, Model model) {
        viewer.require(Role.OFFICES);
        model.addAttribute("given", TaskForceGiven.fresh(pages.nextPosition(viewer)));
        model.addAttribute("choices", choices.of(viewer));
        return "projects/new";
    }

    @PostMapping("/task-forces")
    String setUp(Viewer viewer, @Valid TaskForceForm form, @RequestParam Map<String, String> typed) {
        viewer.require(Role.OFFICES);
        var offered = choices.of(viewer);
        var supporters = Supporters.ticked(viewer, typed, offered, List.of());
        var id = taskForces.setUp(viewer, form.entry(viewer, supporters, offered));
        return "redirect:/task-forces/" + pages.number(viewer, id) + "?said=task-force";
    }
}
