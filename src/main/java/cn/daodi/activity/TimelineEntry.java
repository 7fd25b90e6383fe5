package cn.daodi.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal as a timeline shows it. The sentence is {@code journal.<kind>} with the facts in their order.
 *
 * @param subject number of what it is about
 */
public record TimelineEntry(
        long id,
        Instant at,
        String kind,
        List<String> facts,
        @Nullable String path,
        String person,
        String post,
        boolean deputy,
        @Nullable String subject,
        @Nullable String subjectName) {}
