package cn.daodi.enterprises;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 企业规模 as the official rule gives it (统计上大中小微型企业划分办法, 2017): industry by staff and operating revenue, both lower limits
 * of a class must be met; agriculture by revenue alone. Other trades have limits of their own, which are not computed here.
 */
public enum SizeClass {
    LARGE("大型", 1000, 40_000, 20_000),
    MEDIUM("中型", 300, 2_000, 500),
    SMALL("小型", 20, 300, 50),
    MICRO("微型", 0, 0, 0);

    private final String word;
    private final BigDecimal staff;
    private final BigDecimal revenue;
    private final BigDecimal farmRevenue;

    SizeClass(String word, int staff, int revenue, int farmRevenue) {
        this.word = word;
        this.staff = BigDecimal.valueOf(staff);
        this.revenue = BigDecimal.valueOf(revenue);
        this.farmRevenue = BigDecimal.valueOf(farmRevenue);
    }

    /** As enterprises declare it. */
    public String word() {
        return word;
    }

    /**
     * The class, where trade, staff and revenue are known.
     *
     * @param classCode of GB/T 4754, with its letter
     * @param revenue in 万元
     */
    public static Optional<SizeClass> of(
            @Nullable String classCode, @Nullable BigDecimal staff, @Nullable BigDecimal revenue) {
        if (classCode == null || classCode.isEmpty() || revenue == null) return Optional.empty();
        return switch (classCode.charAt(0)) {
            case 'A' -> first(size -> revenue.compareTo(size.farmRevenue) >= 0);
            case 'B', 'C', 'D' ->
                staff == null
                        ? Optional.empty()
                        : first(size -> staff.compareTo(size.staff) >= 0 && revenue.compareTo(size.revenue) >= 0);
            default -> Optional.empty();
        };
    }

    private static Optional<SizeClass> first(Predicate<SizeClass> fits) {
        for (var size : values()) if (fits.test(size)) return Optional.of(size);
        return Optional.of(MICRO);
    }
}
