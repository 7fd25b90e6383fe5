package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;

/**
 * How one kind of sheet enters the system: a bean of the module that owns what the rows mean. All sheets of a workbook
 * are read in one transaction, each row behind a savepoint; a preview is the same run, rolled back.
 */
public interface SheetReader {
    /** The kind in {@code imports/headers.json} whose fields this reader reads. */
    String kind();

    /** Lower ones first: units before what they answer for. A workbook is written in the opposite order. */
    int order();

    /** Whether the sheet belongs to the roster, which is written whole; others are exported by their own pages. */
    default boolean isRoster() {
        return true;
    }

    /**
     * Reads one row through the module's front doors and says in the report what became of it. A row that says nothing
     * new must change nothing.
     *
     * @throws Refused with the field's name, when the row cannot be taken; whatever it did is undone
     */
    void read(Viewer by, SheetRow row, RowReport report);

    /** The sheet as it stands today in the county's own layout; reading it again must change nothing. */
    WrittenSheet write(Viewer by);
}
