package cn.daodi.reporting.briefs;

import cn.daodi.kernel.SubjectKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An office's part of a brief.
 *
 * @param counted whether what the figures count was kept; not so in parts compiled before it was
 * @param handedAt when it was handed to the secretariat; null while the office still works on it
 */
public record BriefPart(
        SubjectKind kind,
        BriefFigures figures,
        boolean counted,
        Instant compiledAt,
        String compiledBy,
        @Nullable Instant handedAt,
        @Nullable String handedBy) {}
