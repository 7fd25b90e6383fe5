package cn.daodi.reporting.web;

import cn.daodi.platform.lists.Address;
import cn.daodi.platform.lists.Listing;
import cn.daodi.reporting.ReportState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list of owed reports, or the office's queue. */
public record ReportListPage(Listing<DueReportRow> list, DueReportFilter filter, LocalDate today) {
    /** This list narrowed to a state, keeping period and subject. */
    public Address of(@Nullable ReportState state) {
        return list.first().with("state", state);
    }
}
