package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import cn.daodi.platform.web.Option;
import cn.daodi.problems.Category;
import cn.daodi.problems.Duty;
import cn.daodi.problems.DutyTable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who handles one category, set by the stationing office. */
@Controller
@RequestMapping("/problems/duties/{category}")
class DutyController {
    private final DutyTable duties;
    private final Choices choices;

    DutyController(DutyTable duties, Choices choices) {
        this.duties = duties;
        this.choices = choices;
    }

    /** What the browser sends besides the boxes. */
    record DutyForm(@NotNull Long handler, @NotNull Integer version) {}

    @GetMapping
    String form(Viewer viewer, @PathVariable Category category, Model model) {
        viewer.require(Role.STATIONING_OFFICE);
        model.addAttribute(
                "page",
                new DutyPage(duties.of(viewer, category), choices.of(viewer).units()));
        return "problems/duty";
    }

    @PostMapping
    String set(
            Viewer viewer,
            @PathVariable Category category,
            @Valid DutyForm form,
            @RequestParam Map<String, String> typed) {
        viewer.require(Role.STATIONING_OFFICE);
        duties.set(
                viewer,
                category,
                new Duty.Entry(form.handler(), ticked(viewer, form.handler(), typed), Sent.version(form.version())));
        return "redirect:/problems/duties?said=kept";
    }

    /** The handling unit's own box counts for nothing. */
    private List<Long> ticked(Viewer viewer, Long handler, Map<String, String> typed) {
        return choices.of(viewer).units().stream()
                .map(Option::value)
                .filter(unit -> typed.containsKey(DutyPage.box(unit)))
                .map(Long::valueOf)
                .filter(unit -> !unit.equals(handler))
                .toList();
    }
}
