package cn.daodi.activity.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条消息 as its one reader sees it.
 *
 * @param key sentence of the message bundles, with {@code facts}
 * @param subject name of what it is about, null when it concerns the house itself or is a digest
 * @param path where it leads
 */
public record Message(
        long id,
        Instant at,
        boolean digest,
        String key,
        List<String> facts,
        String path,
        @Nullable String subject,
        boolean read) {}
