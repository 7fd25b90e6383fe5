package cn.daodi.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 定稿: what a report said when it was received. Values, not references.
 *
 * @param edition 1, higher for restatements
 * @param sha256 of the stored text, so that anybody can check it was not altered
 */
public record FiledReport(Content content, int edition, String sha256, Instant filedAt, String receivedBy) {
    /** The text that is hashed. */
    public record Content(
            String county,
            String subject,
            String subjectName,
            String period,
            @Nullable String submittedBy,
            String submittedAt,
            List<Line> lines) {}

    /** A line as filed, with the number of its source. */
    public record Line(
            ReportPart part,
            String words,
            @Nullable String sourceKind,
            @Nullable String sourceNumber) {}
}
