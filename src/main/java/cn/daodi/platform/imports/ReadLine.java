package cn.daodi.platform.imports;

import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.util.List;

/**
 * What became of one row, or of a whole sheet when {@code row} is 0.
 *
 * @param label whom or what the row is about, as it is written there
 */
public record ReadLine(String sheet, int row, Outcome outcome, String label, List<Remark> remarks) {}
