package cn.daodi.projects.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Task forces as JSON: what the pages show, to whom they show it. */
@RestController
@RequestMapping("/api/v1/task-forces")
@Tag(name = "task-forces")
class TaskForceApi {
    private final TaskForceLists lists;
    private final TaskForcePages pages;
    private final Subjects subjects;

    TaskForceApi(TaskForceLists lists, TaskForcePages pages, Subjects subjects) {
        this.lists = lists;
        this.pages = pages;
        this.subjects = subjects;
    }

    @GetMapping
    Slice<TaskForceRow> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor) {
        return lists.slice(viewer, Paging.of(limit, cursor));
    }

    @GetMapping("/{number}")
    TaskForceFile one(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        var id = subjects.require(viewer, number).id();
        return TaskForceFile.of(pages.one(viewer, id), pages.answering(viewer, id));
    }
}
