package cn.daodi.platform.sheets;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** What a stored value means: its type, its style, the workbook's texts and its first day. */
record XlsxValues(SharedStrings texts, @Nullable StylesTable styles, boolean since1904) {

    Cell read(@Nullable String type, @Nullable String style, String stored) {
        return switch (type == null ? "n" : type) {
            case "s" ->
                Cell.of(texts.getItemAt(Integer.parseInt(stored.strip())).getString());
            case "inlineStr", "str", "e" -> Cell.of(stored);
            case "b" -> CellText.truth(stored.strip().equals("1"));
            case "d" -> Cell.of(stored.strip());
            default -> number(style, stored.strip());
        };
    }

    private Cell number(@Nullable String style, String stored) {
        try {
            double value = Double.parseDouble(stored);
            return isDate(style) ? CellText.date(value, since1904) : CellText.number(value);
        } catch (NumberFormatException text) {
            return Cell.of(stored);
        }
    }

    private boolean isDate(@Nullable String style) {
        if (style == null || styles == null) return false;
        int index = Integer.parseInt(style);
        if (index >= styles.getNumCellStyles()) return false;
        var format = styles.getStyleAt(index);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
