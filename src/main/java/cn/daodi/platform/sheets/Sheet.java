package cn.daodi.platform.sheets;

import java.util.List;
import java.util.Optional;

/**
 * A sheet whose header was understood.
 *
 * @param title the text above the header, empty when there is none
 * @param unit what its bare amounts mean (元, 万元, 亿元), from 单位：… above the header; empty when it does not say
 * @param merged true when the file could say by merged cells what belongs to several rows (csv cannot)
 */
public record Sheet(
        String name,
        String title,
        String unit,
        boolean merged,
        List<Column> columns,
        List<Line> lines,
        List<LeftOut> leftOut) {

    static Optional<Sheet> of(Grid grid) {
        return Heading.find(grid).map(heading -> {
            grid.fillDownFrom(heading.below());
            var columns = heading.columns();
            var body = new Body(grid, columns, heading.below());
            return new Sheet(
                    grid.name(),
                    heading.title(),
                    heading.unit(),
                    grid.hasMergedCells(),
                    columns,
                    body.lines(),
                    body.leftOut());
        });
    }

    /** The same headers in the same order: what a remembered mapping belongs to. */
    public String signature() {
        return String.join("|", columns.stream().map(Column::header).toList());
    }
}
