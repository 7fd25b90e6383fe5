package cn.daodi.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 首访 as it was entered; what an enterprise said stays as it was said.
 *
 * @param day of the visit; when moved, the new day; null when refused
 * @param cadre the stationed cadre of an enterprise, the liaison of an industry
 * @param words what was learned, or the enterprise's reason
 */
public record Visit(
        VisitKind kind,
        @Nullable LocalDate day,
        boolean sponsor,
        boolean head,
        boolean cadre,
        String words,
        String enteredName,
        Instant enteredAt) {}
