package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.util.List;
import java.util.Optional;

/**
 * An uploaded spreadsheet (台账): its sheets, with headers understood and merged cells filled.
 *
 * @param unread sheets that hold something but have no header that could be found; named so that nothing is lost silently
 */
public record Ledger(String fileName, List<Sheet> sheets, List<String> unread) {

    /**
     * Reads .xlsx, .xls and .csv, told apart by content, never by name.
     *
     * @throws Refused for whatever is not a readable spreadsheet within the limits: {@code sheet.*} says why and what to do
     */
    public static Ledger read(String fileName, byte[] content) {
        var grids = FileKind.of(content).read(fileName, content).stream()
                .filter(grid -> !grid.isEmpty())
                .toList();
        if (grids.isEmpty()) throw new Refused("sheet.empty");
        var sheets = grids.stream().map(Sheet::of).flatMap(Optional::stream).toList();
        if (sheets.isEmpty()) throw new Refused("sheet.no-header");
        var read = sheets.stream().map(Sheet::name).toList();
        var unread = grids.stream()
                .map(Grid::name)
                .filter(name -> !read.contains(name))
                .toList();
        return new Ledger(fileName, sheets, unread);
    }
}
