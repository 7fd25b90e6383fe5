package cn.daodi.plans.web;

import cn.daodi.plans.Measure;
import cn.daodi.plans.Standing;
import java.time.LocalDate;

/** One measure, to be reported done or opened again. */
public record CompletionPage(Standing standing, Measure measure, LocalDate today) {
    public String path() {
        return "/plans/" + standing.subject().number();
    }

    public String draftName() {
        return "measures/" + measure.number();
    }
}
