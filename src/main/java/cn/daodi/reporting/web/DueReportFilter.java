package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.platform.lists.Address;
import cn.daodi.platform.web.Shell;
import cn.daodi.reporting.ReportState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of owed reports is narrowed to; each part may be absent.
 *
 * @param queue true for what waits for an office: its state and kind do not stand in the address
 */
public record DueReportFilter(
        @Nullable String period,
        @Nullable String subject,
        @Nullable ReportState state,
        @Nullable SubjectKind kind,
        boolean queue) {

    static DueReportFilter of(@Nullable String period, @Nullable String subject, @Nullable ReportState state) {
        return new DueReportFilter(blank(period), blank(subject), state, null, false);
    }

    /** What was submitted to an office; of both kinds when no kind is given. */
    static DueReportFilter waiting(@Nullable SubjectKind kind) {
        return new DueReportFilter(null, null, ReportState.SUBMITTED, kind, true);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    Address address() {
        if (queue) return Address.of("/reports/queue");
        return Address.of("/reports/list")
                .with("period", period)
                .with("subject", subject)
                .with("state", state);
    }

    List<String> words(Shell shell) {
        var words = new ArrayList<String>();
        if (period != null) words.add(shell.period(HalfMonth.parse(period)));
        if (subject != null) words.add(subject);
        if (state != null) words.add(shell.t("report.state." + state.name()));
        if (kind != null) words.add(shell.t("subject." + kind.name()));
        return words;
    }
}
