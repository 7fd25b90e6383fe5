package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report that waits for an office.
 *
 * @param fresh lines that differ from the period before
 * @param marks what makes it more than an ordinary one, texts {@code report.queue.mark.…}
 */
public record QueueRow(
        String number,
        String name,
        HalfMonth period,
        LocalDate dueOn,
        Instant submittedAt,
        String submittedBy,
        long fresh,
        List<String> marks) {
    public String path() {
        return "/reports/" + number + "/" + period;
    }

    /** How a form names it. */
    public String key() {
        return number + "/" + period;
    }

    public boolean isOrdinary() {
        return marks.isEmpty();
    }
}
