package cn.daodi.directory.web;

import cn.daodi.directory.Posts;
import cn.daodi.directory.Units;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 单位: its posts, their history, and the unit itself to be amended. */
@Controller
@RequestMapping("/directory/units/{id}")
class UnitController {
    private final Units units;
    private final Posts posts;
    private final DirectoryPages pages;

    UnitController(Units units, Posts posts, DirectoryPages pages) {
        this.units = units;
        this.posts = posts;
        this.pages = pages;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable long id, Model model) {
        viewer.require(DirectoryPages.KEEPERS);
        var unit = units.require(viewer, new UnitId(viewer.county(), id));
        if (unit.closing() != null) return "redirect:/directory/units/" + id + "/closing";
        model.addAttribute(
                "page", new UnitPage(unit, posts.everOfUnit(viewer, unit.id()), pages.tenures(viewer, unit.id())));
        return "directory/unit";
    }

    @PostMapping
    String amend(Viewer viewer, @PathVariable long id, @Valid UnitForm form) {
        units.amend(viewer, new UnitId(viewer.county(), id), form.readVersion(), form.entry());
        return "redirect:/directory/units/" + id + "?said=kept";
    }
}
