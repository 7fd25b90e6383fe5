package cn.daodi.platform.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 投诉建议 with its answer, as everybody reads it; the asker is not named. */
public record Feedback(
        String number,
        String page,
        String words,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy) {}
