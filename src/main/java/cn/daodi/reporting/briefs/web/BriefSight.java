package cn.daodi.reporting.briefs.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects of a brief its reader may open; the others stand there without a link.
 *
 * @param numbers null when the reader sees the whole county
 */
public record BriefSight(@Nullable Set<String> numbers) {
    public boolean sees(@Nullable String subject) {
        return subject != null && (numbers == null || numbers.contains(subject));
    }
}
