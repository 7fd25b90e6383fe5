package cn.daodi.reporting.briefs;

import org.jspecify.annotations.Nullable;

/**
 * One of what a figure of a brief counts, as it was when the part was compiled.
 *
 * @param subject number of the subject, {@code name} its name then
 * @param edition of its report that was counted; null for a measure
 * @param measure number of the measure; null for a report
 * @param words what the figure is about: late measures, a promise, a measure; empty for a report that was received
 */
public record BriefFact(
        BriefFigure figure,
        String subject,
        String name,
        @Nullable Integer edition,
        @Nullable String measure,
        String words) {}
