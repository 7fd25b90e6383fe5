package cn.daodi.platform.imports.web;

import cn.daodi.platform.imports.ReadLine;
import java.util.List;

/**
 * What became, or would become, of the rows.
 *
 * @param show which rows are listed: {@code remarked}, {@code all}, or an outcome
 * @param next position after which the next page begins; -1 on the last
 */
public record ReportPage(List<SheetCount> sheets, String show, List<ReadLine> lines, int next) {
    public long created() {
        return sheets.stream().mapToLong(SheetCount::created).sum();
    }

    public long changed() {
        return sheets.stream().mapToLong(SheetCount::changed).sum();
    }

    public long refused() {
        return sheets.stream().mapToLong(SheetCount::refused).sum();
    }
}
