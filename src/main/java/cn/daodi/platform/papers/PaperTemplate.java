package cn.daodi.platform.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 公文模板: one version a county put in force.
 *
 * @param version 1 for the first the county brought; 0 for the default nobody has touched
 * @param own false when it is the default again
 * @param setAt null for version 0
 */
public record PaperTemplate(
        int version,
        boolean own,
        int size,
        @Nullable String sha256,
        @Nullable String setBy,
        @Nullable Instant setAt) {
    static final PaperTemplate DEFAULT = new PaperTemplate(0, false, 0, null, null, null);
}
