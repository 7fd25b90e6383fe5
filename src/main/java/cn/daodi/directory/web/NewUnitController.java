package cn.daodi.directory.web;

import cn.daodi.directory.Units;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 新设单位. */
@Controller
@RequestMapping("/directory/units")
class NewUnitController {
    private final Units units;

    NewUnitController(Units units) {
        this.units = units;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        int last = units.all(viewer).stream()
                .mapToInt(unit -> unit.position())
                .max()
                .orElse(0);
        model.addAttribute("position", last + 1);
        return "directory/unit-new";
    }

    @PostMapping
    String establish(Viewer viewer, @Valid UnitForm form) {
        var id = units.establish(viewer, form.entry());
        return "redirect:/directory/units/" + id.serial() + "?said=unit-new";
    }
}
