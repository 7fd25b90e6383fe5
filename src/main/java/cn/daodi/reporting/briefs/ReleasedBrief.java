package cn.daodi.reporting.briefs;

import cn.daodi.kernel.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a released brief that is hashed and kept: values, not references. */
public record ReleasedBrief(String county, String period, int year, int issue, List<Part> parts) {
    /**
     * An office's part as released.
     *
     * @param facts what the figures count; absent in briefs released before they were kept
     */
    public record Part(
            SubjectKind kind,
            BriefFigures figures,
            @Nullable List<BriefFact> facts,
            List<Line> lines) {}

    /** A line as released, with the number of the subject whose report it came from. */
    public record Line(
            BriefSection section, String words, @Nullable String subject) {}
}
