package cn.daodi.reporting.briefs;

import cn.daodi.kernel.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a brief.
 *
 * @param subject number of the subject whose report it was taken from, null when written by hand
 * @param dropped left out; it stays out when the part is compiled again
 */
public record BriefLine(
        long id,
        SubjectKind kind,
        BriefSection section,
        String words,
        @Nullable String subject,
        boolean edited,
        boolean dropped) {
    BriefLine leftOut() {
        return new BriefLine(id, kind, section, words, subject, edited, true);
    }
}
