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
 */
public record DueReportFilter(
        @Nullable String period,
        @Nullable String subject,
        @Nullable ReportState state,
        @Nullable SubjectKind kind) {

    static DueReportFilter of(@Nullable String period, @Nullable String subject, @Nullable ReportState state) {
        return new DueReportFilter(blank(period), blank(subject), state, null);
    }

    /** Narrowed further, as the figures of grids are. */
    DueReportFilter and(@Nullable SubjectKind wantedKind) {
        return new DueReportFilter(period, subject, state, wantedKind);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    Address address() {
        return Address.of("/reports/list")
                .with("period", period)
                .with("subject", subject)
                .with("state", state)
                .with("kind", kind);
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
