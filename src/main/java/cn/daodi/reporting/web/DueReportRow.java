package cn.daodi.reporting.web;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One owed report in a list, and as the API gives it. */
public record DueReportRow(
        String subject,
        String subjectName,
        SubjectKind kind,
        String period,
        LocalDate dueOn,
        boolean provisional,
        ReportState state,
        String drafterPost,
        String drafter,
        @Nullable Instant firstSubmittedAt,
        @Nullable Boolean onTime,
        @Nullable String returnReason) {
    public String path() {
        return "/reports/" + subject + "/" + period;
    }

    public boolean isLate(LocalDate today) {
        return state == ReportState.DUE && today.isAfter(dueOn);
    }
}
