package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 撤销: from which day a unit or post is no more, and why. */
public record Closing(LocalDate on, String reason) {
    private static final int REASON = 200;

    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        if (on.isAfter(today)) faults.add(new Refused.Fault("on", "date.future", List.of()));
        if (reason.isBlank()) faults.add(new Refused.Fault("reason", "required", List.of()));
        if (reason.length() > REASON) faults.add(new Refused.Fault("reason", "too-long", List.of(REASON)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
