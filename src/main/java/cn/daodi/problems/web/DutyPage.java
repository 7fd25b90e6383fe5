package cn.daodi.problems.web;

import cn.daodi.platform.web.Option;
import cn.daodi.problems.Duty;
import java.util.List;

/** One category's units, to be set. */
public record DutyPage(Duty duty, List<Option> units) {
    /** Each box has its own name, so that a saved draft keeps every tick. */
    public static String box(String unit) {
        return "support-" + unit;
    }

    public String handler() {
        return duty.handler().map(share -> String.valueOf(share.unit())).orElse("");
    }

    public boolean helps(String unit) {
        return duty.supporters().stream()
                .anyMatch(share -> String.valueOf(share.unit()).equals(unit));
    }
}
