package cn.daodi.enterprises.web;

import cn.daodi.enterprises.AnswerSource;
import cn.daodi.enterprises.FieldKind;
import cn.daodi.enterprises.Survey;
import cn.daodi.enterprises.SurveyAnswer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey as programs read it.
 *
 * @param seen to be sent back with a change, so that what others answered meanwhile is not overwritten
 */
record SurveyJson(
        int year, long seen, Survey.@Nullable Step taken, Survey.@Nullable Step confirmed, List<Answer> answers) {

    /**
     * One field with its answer.
     *
     * @param asked false for what departments hold and for retired fields
     * @param year the one the answer is about, null where nothing was answered
     */
    record Answer(
            String code,
            FieldKind kind,
            @Nullable String unit,
            boolean asked,
            String value,
            @Nullable Integer year,
            @Nullable AnswerSource source,
            @Nullable Instant at) {}

    static SurveyJson of(Survey survey) {
        return new SurveyJson(
                survey.year(),
                survey.lastAnswer(),
                survey.taken(),
                survey.confirmed(),
                survey.answers().stream().map(SurveyJson::answer).toList());
    }

    private static Answer answer(SurveyAnswer answer) {
        var field = answer.field();
        var given = answer.given();
        return new Answer(
                field.code(),
                field.kind(),
                field.unit(),
                field.isAsked(),
                answer.value(),
                given == null ? null : given.year(),
                given == null ? null : given.source(),
                given == null ? null : given.at());
    }
}
