package cn.daodi.enterprises;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field of the outline with what stands in it for an enterprise and a year.
 *
 * @param given the newest answer of that year or an earlier one; null when there is none
 */
public record SurveyAnswer(OutlineField field, @Nullable Given given) {
    /**
     * An answer as it was given.
     *
     * @param year the one it is about; earlier than the year asked for when it was carried forward
     */
    public record Given(long id, int year, String value, AnswerSource source, String name, String title, Instant at) {}

    /** The words or figure, empty where nothing was answered. */
    public String value() {
        return given == null ? "" : given.value();
    }

    public boolean isBlank() {
        return value().isEmpty();
    }

    /** Taken over from an earlier year, nobody has said anything else since. */
    public boolean isCarried(int year) {
        return given != null && given.year() < year;
    }
}
