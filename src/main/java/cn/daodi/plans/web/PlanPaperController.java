package cn.daodi.plans.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.PlanState;
import cn.daodi.platform.papers.PaperView;
import cn.daodi.platform.papers.Papers;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of plans on paper and as a workbook, narrowed as the list is. */
@Controller
@RequestMapping("/plans")
class PlanPaperController {
    /** The administrators see no business content. */
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.copyOf(Role.ADMINISTRATORS));

    private final PlanPapers content;
    private final Papers papers;

    PlanPaperController(PlanPapers content, Papers papers) {
        this.content = content;
        this.papers = papers;
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> document(
            Viewer viewer,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable PlanState state) {
        viewer.require(READERS);
        var filter = filter(kind, state);
        return papers.docx(viewer, content.of(viewer, filter), address("/plans/paper.docx", filter));
    }

    @GetMapping("/paper.xlsx")
    ResponseEntity<byte[]> workbook(
            Viewer viewer,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable PlanState state) {
        viewer.require(READERS);
        var filter = filter(kind, state);
        return papers.xlsx(viewer, content.of(viewer, filter), address("/plans/paper.xlsx", filter));
    }

    @GetMapping("/print")
    String print(
            Viewer viewer,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(defaultValue = "false") boolean sources,
            Model model) {
        viewer.require(READERS);
        var filter = filter(kind, state);
        var page = new PaperView(
                content.of(viewer, filter),
                address("/plans/print", filter),
                filter.path(),
                address("/plans/paper.docx", filter),
                address("/plans/paper.xlsx", filter),
                sources);
        model.addAttribute("page", page);
        return page.view();
    }

    private static PlanFilter filter(@Nullable SubjectKind kind, @Nullable PlanState state) {
        return new PlanFilter(kind, state, PlanFilter.ROWS, "");
    }

    private static String address(String path, PlanFilter filter) {
        return filter.path().replaceFirst("^/plans", path);
    }
}
