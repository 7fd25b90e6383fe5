package cn.daodi.reporting.briefs;

import cn.daodi.kernel.SubjectKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's part of a brief.
 *
 * @param facts what the figures count; empty in parts compiled before they were kept
 * @param handedAt when it was handed to the secretariat; null while the office still works on it
 */
public record BriefPart(
        SubjectKind kind,
        BriefFigures figures,
        List<BriefFact> facts,
        Instant compiledAt,
        String compiledBy,
        @Nullable Instant handedAt,
        @Nullable String handedBy) {}
