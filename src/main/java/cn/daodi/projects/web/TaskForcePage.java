package cn.daodi.projects.web;

import cn.daodi.activity.TimelineEntry;
import java.util.List;

/**
 * The page of a task force.
 *
 * @param office the viewer may change it
 */
public record TaskForcePage(
        TaskForceRow taskForce, List<AnsweringRow> answering, List<TimelineEntry> timeline, boolean office) {

    /** Who answers for it writes notes, and so does an office for a caller. */
    public boolean mayNote() {
        return office || answering.stream().anyMatch(AnsweringRow::mine);
    }
}
