package cn.daodi.problems.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.ProblemRates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 三率: by unit in official order and by category, for whoever sees the county, and for a unit its own. */
@Controller
class RateController {
    private final ProblemRates rates;

    RateController(ProblemRates rates) {
        this.rates = rates;
    }

    @GetMapping("/problems/rates")
    String rates(Viewer viewer, @RequestParam(required = false) @Nullable Integer year, Model model) {
        if (!maySee(viewer)) throw new NotVisible();
        int wanted = year == null || year < 2000 || year > 9000 ? rates.year(viewer) : year;
        model.addAttribute(
                "page",
                new RatePage(
                        wanted,
                        viewer.seesWholeCounty(),
                        rates.units(viewer, wanted),
                        rates.categories(viewer, wanted)));
        return "problems/rates";
    }

    static boolean maySee(Viewer viewer) {
        return viewer.seesWholeCounty() || viewer.unitSerials().length > 0;
    }
}
