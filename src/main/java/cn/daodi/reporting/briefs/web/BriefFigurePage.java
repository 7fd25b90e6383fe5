package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefFact;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.BriefPart;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one figure of a brief counts.
 *
 * @param kind of one part, null for both
 * @param sight of the reports themselves
 * @param reader reads every released brief
 */
public record BriefFigurePage(
        Brief brief,
        @Nullable SubjectKind kind,
        BriefFigure figure,
        List<BriefFact> facts,
        BriefSight sight,
        boolean reader) {
    public int owed() {
        return parts().stream().mapToInt(part -> part.figures().owed()).sum();
    }

    /** When the last of its parts was compiled. */
    public Instant at() {
        return parts().stream()
                .map(BriefPart::compiledAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private List<BriefPart> parts() {
        return brief.parts().stream()
                .filter(part -> kind == null || part.kind() == kind)
                .toList();
    }

    public String path(BriefFigure other) {
        return Objects.requireNonNull(brief.opens(kind, other));
    }

    /** Where the fact stands: the edition of the report that was counted, or the measure. */
    public String path(BriefFact fact) {
        return fact.measure() == null
                ? "/reports/" + fact.subject() + "/" + brief.period() + "?edition=" + fact.edition()
                : "/plans/" + fact.subject() + "#" + fact.measure();
    }
}
