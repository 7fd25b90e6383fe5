package cn.daodi.problems.web;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.problems.ProblemRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.format.annotation.DateTimeFormat;

/** What is typed about the county's limits. */
record RulesForm(
        @NotNull String preset,
        @Valid @NotNull LimitForm judge,
        @Valid @NotNull LimitForm accept,
        @Valid @NotNull LimitForm contact,
        @Valid @NotNull LimitForm ordinary,
        @Valid @NotNull LimitForm harder,
        @Valid @NotNull LimitForm complex,
        @Valid @NotNull LimitForm rule,
        @NotNull Integer extensions,
        @NotNull Integer extensionNotice,
        @NotNull Integer sponsorAfter,
        @NotNull Integer callBackPercent,
        @NotNull @DateTimeFormat(pattern = "H:mm[:ss]") LocalTime opens,
        @NotNull @DateTimeFormat(pattern = "H:mm[:ss]") LocalTime noon,
        @NotNull @DateTimeFormat(pattern = "H:mm[:ss]") LocalTime afternoon,
        @NotNull @DateTimeFormat(pattern = "H:mm[:ss]") LocalTime closes,
        @NotNull Integer version) {
    /** An amount and its unit. */
    record LimitForm(@NotNull Integer amount, Limit.@NotNull Unit unit) {
        Limit limit() {
            return new Limit(amount, unit);
        }
    }

    ProblemRules rules() {
        return new ProblemRules(
                preset,
                new OfficeHours.Day(opens, noon, afternoon, closes),
                judge.limit(),
                accept.limit(),
                contact.limit(),
                ordinary.limit(),
                harder.limit(),
                complex.limit(),
                rule.limit(),
                extensions,
                extensionNotice,
                sponsorAfter,
                callBackPercent,
                version);
    }
}
