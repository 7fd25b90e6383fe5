package cn.daodi.demo;

import cn.daodi.kernel.Viewer;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the demo's clock. */
@Controller
@RequestMapping("/admin/demo-clock")
class DemoClockController {
    private final DemoClock clock;

    DemoClockController(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("shows", clock.shows(viewer));
        return "demo/clock";
    }

    @PostMapping
    String forward(
            Viewer viewer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime to) {
        clock.forward(viewer, to);
        return "redirect:/admin/demo-clock?said=demo-forward";
    }
}
