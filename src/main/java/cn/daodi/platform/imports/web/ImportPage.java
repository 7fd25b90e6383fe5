package cn.daodi.platform.imports.web;

import cn.daodi.platform.imports.RunState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param fault why the last try came to nothing, {@code interrupted} when the program ended meanwhile; null when none
 * @param mapping null when the columns are not to be looked at now
 * @param report null when there is none yet
 */
public record ImportPage(
        Head head,
        Progress progress,
        @Nullable String fault,
        @Nullable MappingPage mapping,
        @Nullable ReportPage report) {

    /** What it is and where it stands. */
    public record Head(
            String number,
            String fileName,
            RunState state,
            Instant uploadedAt,
            String uploadedBy,
            @Nullable Instant appliedAt,
            @Nullable String appliedBy) {}

    /**
     * How far the work is.
     *
     * @param seconds still needed at the pace so far; -1 when it cannot be said yet
     */
    public record Progress(int done, int total, long seconds) {}

    public boolean isRunning() {
        return head.state().isRunning() && fault == null;
    }

    public boolean mayApply() {
        return head.state() == RunState.PREVIEWED && report != null && report.created() + report.changed() > 0;
    }
}
