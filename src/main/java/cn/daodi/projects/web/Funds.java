package cn.daodi.projects.web;

import cn.daodi.kernel.Money;
import cn.daodi.kernel.Refused;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as pages of task forces write and read them: 万元 in the cell, the exact yuan in its title. */
public final class Funds {
    private Funds() {}

    public static String wan(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : grouped(new Money(yuan).inWan());
    }

    /** As a number, for a workbook. */
    static @Nullable BigDecimal inWan(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan).inWan();
    }

    public static String exact(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : grouped(yuan);
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** As it is typed into a form. */
    static String typed(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : new Money(yuan).inWan().toPlainString();
    }

    static @Nullable Money read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var read = Money.parse(typed, "万元");
        if (read.isEmpty() || read.get().yuan().signum() < 0)
            throw Refused.at("fundsTarget", "funds.unreadable", typed.strip());
        return new Money(read.get().yuan().stripTrailingZeros());
    }
}
