package cn.daodi.enterprises.web;

import cn.daodi.enterprises.CadreWishes;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 更换驻企干部的意愿, for the stationing office alone. */
@Controller
@RequestMapping("/cadre-wishes")
class CadreWishController {
    private final CadreWishes wishes;

    CadreWishController(CadreWishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("wishes", wishes.all(viewer));
        return "enterprises/cadre-wishes";
    }

    @PostMapping("/{id}/answer")
    String answer(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String words) {
        wishes.answer(viewer, id, words);
        return "redirect:/cadre-wishes?said=wish-answered";
    }
}
