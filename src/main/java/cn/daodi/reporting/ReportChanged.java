package cn.daodi.reporting;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * A half-month report went a step further.
 *
 * @param kind ReportSubmitted, ReportWithdrawn, ReportReceived, ReportReturned, DrafterChanged
 */
public record ReportChanged(
        Actor actor, SubjectId subject, String number, HalfMonth period, String kind, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/reports/" + number + "/" + period;
    }

    /** What the office or the head of the unit decided is told to those who write; so is who writes from now on. */
    @Override
    public Audience audience() {
        return switch (kind) {
            case "ReportReturned",
                    "ReportEntered",
                    "ReportExtended",
                    "ReportExcused",
                    "ReportOwedAgain",
                    "DrafterChanged" -> Audience.WRITERS;
            default -> Audience.NOBODY;
        };
    }

    static ReportChanged of(Actor actor, HalfMonthReport report, String kind, String word) {
        return new ReportChanged(
                actor,
                report.subject().id(),
                report.subject().number(),
                report.period(),
                kind,
                List.of(report.period().toString(), word));
    }
}
