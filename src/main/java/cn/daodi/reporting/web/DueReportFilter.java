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
 * @param mark only what was received and is marked so
 */
public record DueReportFilter(
        @Nullable String period,
        @Nullable String subject,
        @Nullable ReportState state,
        @Nullable SubjectKind kind,
        @Nullable ReportMark mark) {

    static DueReportFilter of(@Nullable String period, @Nullable String subject, @Nullable ReportState state) {
        return new DueReportFilter(blank(period), blank(subject), state, null, null);
    }

    /** Narrowed further, as the figures of briefs and grids are. */
    DueReportFilter and(@Nullable SubjectKind wantedKind, @Nullable ReportMark wantedMark) {
        return new DueReportFilter(period, subject, state, wantedKind, wantedMark);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    Address address() {
        return Address.of("/reports/list")
                .with("period", period)
                .with("subject", subject)
                .with("state", state)
                .with("kind", kind)
                .with("mark", mark);
    }

    List<String> words(Shell shell) {
        var words = new ArrayList<String>();
        if (period != null) words.add(shell.period(HalfMonth.parse(period)));
        if (subject != null) words.add(subject);
        if (state != null) words.add(shell.t("report.state." + state.name()));
        if (kind != null) words.add(shell.t("subject." + kind.name()));
        if (mark != null) words.add(shell.t("report.mark." + mark.name()));
        return words;
    }
}
