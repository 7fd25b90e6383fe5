package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.briefs.BriefFact;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.BriefPart;
import java.time.Instant;
import java.util.List;

/**
 * What one figure of a brief counts.
 *
 * @param sight of the reports themselves
 */
public record BriefFigurePage(
        HalfMonth period, BriefPart part, BriefFigure figure, List<BriefFact> facts, BriefSight sight) {
    public SubjectKind kind() {
        return part.kind();
    }

    public Instant at() {
        return part.compiledAt();
    }

    /** Where the fact stands: the edition of the report that was counted, or the measure. */
    public String path(BriefFact fact) {
        return fact.measure() == null
                ? "/reports/" + fact.subject() + "/" + period + "?edition=" + fact.edition()
                : "/plans/" + fact.subject() + "#" + fact.measure();
    }
}
