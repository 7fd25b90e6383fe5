package cn.daodi.projects.web;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.projects.TaskForces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 专班成员: added and taken out one by one, by the two offices. */
@Controller
@RequestMapping("/task-forces/{number}/members")
class MemberController {
    private final TaskForces taskForces;
    private final MemberPages pages;
    private final Subjects subjects;

    MemberController(TaskForces taskForces, MemberPages pages, Subjects subjects) {
        this.taskForces = taskForces;
        this.pages = pages;
        this.subjects = subjects;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var subject = subject(viewer, number);
        model.addAttribute("page", pages.of(viewer, subject.id(), subject.number(), subject.name()));
        return "projects/members";
    }

    @PostMapping
    String add(Viewer viewer, @PathVariable String number, @RequestParam long post) {
        var subject = subject(viewer, number);
        taskForces.addMember(viewer, subject.id(), new PostId(viewer.county(), post));
        return "redirect:/task-forces/" + subject.number() + "/members?said=member";
    }

    @PostMapping("/{post}/removal")
    String remove(Viewer viewer, @PathVariable String number, @PathVariable long post) {
        var subject = subject(viewer, number);
        taskForces.removeMember(viewer, subject.id(), new PostId(viewer.county(), post));
        return "redirect:/task-forces/" + subject.number() + "/members?said=member-removed";
    }

    private Subject subject(Viewer viewer, String number) {
        viewer.require(Role.OFFICES);
        var subject = subjects.require(viewer, number);
        if (subject.kind() != SubjectKind.TASK_FORCE) throw new NotVisible();
        return subject;
    }
}
