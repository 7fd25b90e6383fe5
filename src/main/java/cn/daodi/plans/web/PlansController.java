package cn.daodi.plans.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.PlanState;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 首访与工作计划: which subjects have been visited and have filed, in the official order. */
@Controller
@RequestMapping("/plans")
class PlansController {
    private final PlanLists lists;
    private final Clock clock;

    PlansController(PlanLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(defaultValue = "" + PlanFilter.ROWS) int rows,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var filter = new PlanFilter(kind, state, rows, after);
        var slice = lists.list(viewer, filter);
        model.addAttribute(
                "page",
                new PlanListPage(
                        slice.items(), slice.next(), filter, LocalDate.now(clock), viewer.isAny(Role.OFFICES)));
        return "plans/list";
    }
}
