package cn.daodi.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 定稿: what a report said when it was received. Values, not references.
 *
 * @param edition 1, higher for restatements
 * @param reason why it was restated; null for the first edition
 * @param sha256 of the stored text, so that anybody can check it was not altered
 */
public record FiledReport(
        Content content,
        int edition,
        String sha256,
        Instant filedAt,
        String receivedBy,
        @Nullable String reason) {
    /**
     * The text that is hashed.
     *
     * @param checkedBy head of the unit; empty when received without the check that was due, null when none was asked for
     * @param unit of the post that drafted it; absent in reports filed before it was kept
     * @param late measures that were due and not done; absent in reports filed before plans existed
     */
    public record Content(
            String county,
            String subject,
            String subjectName,
            String period,
            @Nullable String submittedBy,
            String submittedAt,
            @Nullable String caller,
            @Nullable String checkedBy,
            List<Line> lines,
            @Nullable List<Reckoning.LateMeasure> late,
            @Nullable Delay delay,
            Reckoning.@Nullable OpenPromise promise,
            @Nullable PromiseAnswer answer,
            @Nullable String unit) {
        /** What it answered for. */
        Reckoning reckoning() {
            return new Reckoning(late == null ? List.of() : late, promise);
        }
    }

    /** A line as filed, with the number of its source. */
    public record Line(
            ReportPart part,
            String words,
            @Nullable String sourceKind,
            @Nullable String sourceNumber) {}
}
