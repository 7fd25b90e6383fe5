package cn.daodi.platform.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** How stored values become text. */
final class CellText {
    private static final MathContext DIGITS = new MathContext(15);

    private CellText() {}

    /** 18487907271, 8.3 (stored as 8.300000000000001), never 1.8E10. */
    static Cell number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return Cell.BLANK;
        var exact = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return new Cell(exact.toPlainString(), true);
    }

    /** 2025-05-08, or 2025-05-08T09:30 when a time was given. */
    static Cell date(double serial, boolean since1904) {
        if (!DateUtil.isValidExcelDate(serial)) return number(serial);
        var moment = DateUtil.getLocalDateTime(serial, since1904, true);
        if (moment == null) return number(serial);
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return Cell.of(day ? moment.toLocalDate().toString() : moment.toString());
    }

    static Cell truth(boolean value) {
        return Cell.of(value ? "是" : "否");
    }
}
