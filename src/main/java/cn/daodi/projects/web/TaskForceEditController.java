package cn.daodi.projects.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import cn.daodi.projects.TaskForces;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 修改产业专班, by the two offices. */
@Controller
@RequestMapping("/task-forces/{number}/edit")
class TaskForceEditController {
    private final TaskForces taskForces;
    private final TaskForcePages pages;
    private final MemberPages members;
    private final Subjects subjects;
    private final Choices choices;

    TaskForceEditController(
            TaskForces taskForces, TaskForcePages pages, MemberPages members, Subjects subjects, Choices choices) {
        this.taskForces = taskForces;
        this.pages = pages;
        this.members = members;
        this.subjects = subjects;
        this.choices = choices;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        viewer.require(Role.OFFICES);
        var subject = subjects.require(viewer, number);
        model.addAttribute("given", pages.given(viewer, subject.id()));
        model.addAttribute("page", members.of(viewer, subject.id(), subject.number(), subject.name()));
        model.addAttribute("choices", choices.of(viewer));
        return "projects/edit";
    }

    @PostMapping
    String amend(
            Viewer viewer,
            @PathVariable String number,
            @Valid TaskForceForm form,
            @RequestParam Map<String, String> typed) {
        viewer.require(Role.OFFICES);
        var taskForce = taskForces.require(viewer, number);
        var offered = choices.of(viewer);
        var supporters =
                Supporters.ticked(viewer, typed, offered, taskForce.entry().supportingUnits());
        taskForces.amend(viewer, taskForce.id(), form.readVersion(), form.entry(viewer, supporters, offered));
        return "redirect:/task-forces/" + taskForce.number() + "?said=kept";
    }
}
