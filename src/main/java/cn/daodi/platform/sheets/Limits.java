package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;

/** What one uploaded file may hold: far above any county's ledger, far below what would hurt the program. */
final class Limits {
    static final int BYTES = 5 * 1024 * 1024;
    static final int UNPACKED_BYTES = 40 * 1024 * 1024;
    static final int PACKED_FILES = 400;
    static final int SHEETS = 20;
    static final int COLUMNS = 200;
    static final int CELLS = 200_000;
    static final int CELL_TEXT = 4_000;

    private int cells;

    /** Counts one more cell that holds something. */
    void cell(int column, String text) {
        if (++cells > CELLS) throw new Refused("sheet.too-many-cells", CELLS);
        if (column >= COLUMNS) throw new Refused("sheet.too-many-columns", COLUMNS);
        if (text.length() > CELL_TEXT) throw new Refused("sheet.cell-too-long", CELL_TEXT);
    }

    static void sheets(int count) {
        if (count > SHEETS) throw new Refused("sheet.too-many-sheets", SHEETS);
    }
}
