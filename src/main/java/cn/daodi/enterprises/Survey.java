package cn.daodi.enterprises;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 摸底调查 of an enterprise for a year.
 *
 * @param year the one the figures are about
 * @param answers all fields that are asked or answered, in the outline's order
 * @param taken when it was last gone through, null where nobody did for this year
 * @param confirmed the enterprise's own word that it is right, null without one
 */
public record Survey(
        int year,
        List<SurveyAnswer> answers,
        @Nullable Step taken,
        @Nullable Step confirmed) {

    /** Who did it, and when. */
    public record Step(String name, Instant at) {}

    public Optional<SurveyAnswer> of(String code) {
        return answers.stream()
                .filter(answer -> answer.field().code().equals(code))
                .findFirst();
    }

    /** Something was answered, of this year or carried. */
    public boolean isStarted() {
        return answers.stream().anyMatch(answer -> !answer.isBlank());
    }

    /** The class the official rule gives from staff and output, which stands for revenue here. */
    public Optional<SizeClass> officialSize(@Nullable String classCode) {
        return SizeClass.of(classCode, figure(StandardOutline.STAFF), figure(StandardOutline.OUTPUT));
    }

    /** The class the enterprise declares. */
    public String declaredSize() {
        return of(StandardOutline.SIZE).map(SurveyAnswer::value).orElse("");
    }

    /** Difficulties told, empty where there are none. */
    public String difficulties() {
        return of(StandardOutline.DIFFICULTIES).map(SurveyAnswer::value).orElse("");
    }

    private @Nullable BigDecimal figure(String code) {
        return of(code).map(answer -> answer.field().kind().figure(answer.value()))
                .orElse(null);
    }

    /** The newest answer in it: a form sends it back, so that what comes in meanwhile is not overwritten. */
    public long lastAnswer() {
        return answers.stream()
                .map(SurveyAnswer::given)
                .mapToLong(given -> given == null ? 0 : given.id())
                .max()
                .orElse(0);
    }

    /** Something was changed by others after the enterprise had confirmed it. */
    public boolean isChangedSince() {
        return confirmed != null
                && answers.stream()
                        .map(SurveyAnswer::given)
                        .anyMatch(given -> given != null
                                && given.source() != AnswerSource.ENTERPRISE
                                && given.at().isAfter(confirmed.at()));
    }
}
