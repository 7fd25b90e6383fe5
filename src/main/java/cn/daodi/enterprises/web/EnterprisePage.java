package cn.daodi.enterprises.web;

import cn.daodi.activity.TimelineEntry;
import java.util.List;

/**
 * The page of an enterprise.
 *
 * @param timeline newest first
 * @param office the viewer may change it
 */
public record EnterprisePage(EnterpriseFile file, List<TimelineEntry> timeline, boolean office) {
    /** Who answers for it writes notes, and so does an office for a caller. */
    public boolean mayNote() {
        return office || file.mine();
    }
}
