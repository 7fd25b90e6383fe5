package cn.daodi.reporting.web;

import cn.daodi.kernel.Slice;
import cn.daodi.reporting.ReportState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list of owed reports, or the office's queue. */
public record ReportListPage(
        Slice<DueReportRow> slice,
        @Nullable String period,
        @Nullable ReportState state,
        @Nullable String subject,
        LocalDate today,
        boolean queue) {
    public String with(@Nullable ReportState wanted, @Nullable String cursor) {
        var query = new StringBuilder(queue ? "/reports/queue?" : "/reports/list?");
        if (period != null) query.append("period=").append(period).append('&');
        if (subject != null) query.append("subject=").append(subject).append('&');
        if (wanted != null && !queue) query.append("state=").append(wanted).append('&');
        if (cursor != null) query.append("cursor=").append(cursor);
        return query.toString();
    }
}
