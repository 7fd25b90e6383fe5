package cn.daodi.directory.web;

import cn.daodi.directory.Closings;
import cn.daodi.directory.Units;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 撤销单位: from which day and why; and its restoration. */
@Controller
@RequestMapping("/directory/units/{id}")
class UnitClosingController {
    private final Units units;
    private final Closings closings;
    private final DirectoryPages pages;
    private final Clock clock;

    UnitClosingController(Units units, Closings closings, DirectoryPages pages, Clock clock) {
        this.units = units;
        this.closings = closings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/closing")
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        var unit = units.require(viewer, new UnitId(viewer.county(), id));
        model.addAttribute(
                "page",
                new ClosingPage(
                        "unit",
                        unit.name(),
                        "/directory/units/" + id,
                        unit.closing(),
                        pages.tenures(viewer, unit.id()),
                        LocalDate.now(clock)));
        return "directory/closing";
    }

    @PostMapping("/closing")
    String close(Viewer viewer, @PathVariable long id, @Valid ClosingForm form) {
        closings.closeUnit(viewer, new UnitId(viewer.county(), id), form.closing());
        return "redirect:/directory/units/" + id + "/closing?said=unit-closed";
    }

    @PostMapping("/reopening")
    String reopen(Viewer viewer, @PathVariable long id) {
        closings.reopenUnit(viewer, new UnitId(viewer.county(), id));
        return "redirect:/directory/units/" + id + "?said=unit-reopened";
    }
}
