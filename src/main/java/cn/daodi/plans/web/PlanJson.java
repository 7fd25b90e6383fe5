package cn.daodi.plans.web;

import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.FiledPlan;
import cn.daodi.plans.Measure;
import cn.daodi.plans.MeasureState;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First visit and plan of one subject as the API gives them. */
record PlanJson(
        String subject,
        String subjectName,
        LocalDate dueOn,
        List<Visit> visits,
        PlanState state,
        int version,
        String workedWith,
        String aim,
        @Nullable Instant firstSubmittedAt,
        @Nullable String submittedBy,
        @Nullable Boolean onTime,
        @Nullable String returnReason,
        @Nullable AmendmentState amendment,
        List<Line> measures,
        List<FiledPlan.Edition> editions) {
    /** A measure with how it stands today. */
    record Line(
            String number,
            String what,
            long owner,
            String ownerPost,
            LocalDate firstDueOn,
            LocalDate dueOn,
            int moves,
            String sign,
            @Nullable String theme,
            MeasureState state) {
        static Line of(Measure measure, LocalDate today) {
            return new Line(
                    measure.number(),
                    measure.what(),
                    measure.owner().post().serial(),
                    measure.owner().label(),
                    measure.firstDueOn(),
                    measure.dueOn(),
                    measure.moves(),
                    measure.sign(),
                    measure.theme(),
                    measure.state(today));
        }
    }

    static PlanJson of(PlanPage page) {
        var standing = page.standing();
        var plan = standing.plan();
        return new PlanJson(
                standing.subject().number(),
                standing.subject().name(),
                standing.dueOn(),
                standing.visits(),
                plan.state(),
                plan.version(),
                plan.workedWith(),
                plan.aim(),
                plan.firstSubmittedAt(),
                plan.submittedName(),
                standing.onTime(),
                plan.returnReason(),
                standing.amendment() == null ? null : standing.amendment().state(),
                standing.measures().stream()
                        .map(measure -> Line.of(measure, page.today()))
                        .toList(),
                standing.editions());
    }
}
