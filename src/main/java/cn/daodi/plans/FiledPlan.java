package cn.daodi.plans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 定稿 of a plan: what it said when the office received it. Values, not references.
 *
 * @param sha256 of the stored text, so that anybody can check it was not altered
 */
public record FiledPlan(Edition edition, Content content) {
    /** One of the frozen editions: the first by the plan itself, each further one by an amendment. */
    public record Edition(int edition, String sha256, Instant filedAt, String receivedBy) {}

    /** The text that is hashed. */
    public record Content(
            String county,
            String subject,
            String subjectName,
            String workedWith,
            String aim,
            @Nullable String submittedBy,
            String submittedAt,
            @Nullable String amendedBecause,
            List<Line> measures) {}

    /** A measure as filed. */
    public record Line(
            String number,
            String what,
            String owner,
            String firstDueOn,
            String dueOn,
            String sign,
            @Nullable String theme,
            @Nullable String droppedBecause) {}
}
