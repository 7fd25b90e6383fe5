package cn.daodi.projects.web;

import cn.daodi.activity.Journal;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 产业专班: the list and the page of each. */
@Controller
@RequestMapping("/task-forces")
class TaskForceController {
    private static final int TIMELINE = 15;

    private final TaskForceLists lists;
    private final TaskForcePages pages;
    private final Subjects subjects;
    private final Journal journal;

    TaskForceController(TaskForceLists lists, TaskForcePages pages, Subjects subjects, Journal journal) {
        this.lists = lists;
        this.pages = pages;
        this.subjects = subjects;
        this.journal = journal;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean ended,
            Paging paging,
            Model model) {
        var filter = new TaskForceFilter(q, ended);
        var list = lists.page(viewer, filter, paging);
        model.addAttribute("page", new TaskForceListPage(list, filter, viewer.isAny(Role.OFFICES)));
        return "projects/list";
    }

    @GetMapping("/{number}")
    String page(Viewer viewer, @PathVariable String number, Model model) {
        var id = subjects.require(viewer, number).id();
        model.addAttribute(
                "page",
                new TaskForcePage(
                        pages.one(viewer, id),
                        pages.answering(viewer, id),
                        journal.of(viewer, id, TIMELINE),
                        viewer.isAny(Role.OFFICES)));
        return "projects/task-force";
    }
}
