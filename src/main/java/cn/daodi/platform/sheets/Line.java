package cn.daodi.platform.sheets;

import java.util.List;

/**
 * A row of a sheet below its header.
 *
 * @param number as the spreadsheet program counts, from 1
 * @param cells one for each column of the sheet
 */
public record Line(int number, List<Cell> cells) {
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
