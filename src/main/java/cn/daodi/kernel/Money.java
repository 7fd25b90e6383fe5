package cn.daodi.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in yuan. Counties write 万元 and 亿元; both are kept exactly. */
public record Money(BigDecimal yuan) {
    private static final Map<String, Integer> UNITS = Map.of("元", 0, "万", 4, "万元", 4, "亿", 8, "亿元", 8);
    private static final Pattern WRITTEN = Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)\\s*(亿元|亿|万元|万|元)?");

    public static Money wan(BigDecimal tenThousands) {
        return new Money(tenThousands.movePointRight(4));
    }

    /**
     * Reads 15000, 1.2亿, 3,500万元.
     *
     * @param unit what a bare number means: 元, 万元 or 亿元, as the sheet's note says
     */
    public static Optional<Money> parse(String text, String unit) {
        var match =
                WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!match.matches() || !UNITS.containsKey(unit)) return Optional.empty();
        String written = match.group(2) == null ? unit : match.group(2);
        var number = new BigDecimal(match.group(1).replace(",", ""));
        return Optional.of(new Money(number.movePointRight(UNITS.getOrDefault(written, 0))));
    }

    public BigDecimal inWan() {
        return yuan.movePointLeft(4).stripTrailingZeros();
    }

    /** For a column headed 万元: at most two decimals, no exponent. */
    public String wanText() {
        return yuan.movePointLeft(4)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
