package cn.daodi.enterprises;

import static cn.daodi.enterprises.FieldKind.CHOICE;
import static cn.daodi.enterprises.FieldKind.NUMBER;
import static cn.daodi.enterprises.FieldKind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The thirteen matters of the mission's survey, profit told apart from profit and tax; a county changes it as it likes. */
final class StandardOutline {
    static final String NATURE = "nature";
    static final String SIZE = "size";
    static final String FIXED_ASSETS = "fixed-assets";
    static final String OUTPUT = "output";
    static final String PROFIT_AND_TAX = "profit-and-tax";
    static final String PROFIT = "profit";
    static final String STAFF = "staff";
    static final String PRODUCTS = "products";
    static final String MARKETS = "markets";
    static final String SALES = "sales";
    static final String EQUIPMENT = "equipment";
    static final String UPGRADING = "upgrading";
    static final String PRODUCT_PLANS = "product-plans";
    static final String DIFFICULTIES = "difficulties";

    /** What enterprises report to these departments already is imported, never asked of them again. */
    private static final Map<String, String> AUTHORITIES =
            Map.of(OUTPUT, "统计部门", PROFIT_AND_TAX, "税务部门", PROFIT, "税务部门");

    private static final String BASICS = "基本情况";
    private static final String OPERATION = "生产经营";
    private static final String MARKET = "产品与市场";
    private static final String RENEWAL = "设备与技改";
    private static final String HARDSHIP = "困难和问题";

    /** Texts of the standard sections in the language in use; a county's own are shown as they were typed. */
    static final Map<String, String> SECTIONS = Map.of(
            BASICS,
            "survey.section.basics",
            OPERATION,
            "survey.section.operation",
            MARKET,
            "survey.section.market",
            RENEWAL,
            "survey.section.renewal",
            HARDSHIP,
            "survey.section.difficulties");

    /** A field before its place is known. */
    private record Asked(
            String code,
            String section,
            FieldKind kind,
            @Nullable String unit,
            List<String> choices) {
        Asked(String code, String section, FieldKind kind, @Nullable String unit) {
            this(code, section, kind, unit, List.of());
        }

        OutlineField at(int position) {
            String authority = AUTHORITIES.get(code);
            var source = authority == null ? FieldSource.ENTERPRISE : FieldSource.AUTHORITY;
            return new OutlineField(
                    code, section, position, null, null, kind, unit, choices, source, authority, false, 1);
        }
    }

    private static final List<Asked> ASKED = List.of(
            new Asked(NATURE, BASICS, CHOICE, null, List.of("国有", "国有控股", "集体", "民营", "外商投资", "其他")),
            new Asked(
                    SIZE,
                    BASICS,
                    CHOICE,
                    null,
                    Arrays.stream(SizeClass.values()).map(SizeClass::word).toList()),
            new Asked(STAFF, BASICS, NUMBER, "人"),
            new Asked(FIXED_ASSETS, OPERATION, NUMBER, "万元"),
            new Asked(OUTPUT, OPERATION, NUMBER, "万元"),
            new Asked(PROFIT_AND_TAX, OPERATION, NUMBER, "万元"),
            new Asked(PROFIT, OPERATION, NUMBER, "万元"),
            new Asked(PRODUCTS, MARKET, TEXT, null),
            new Asked(MARKETS, MARKET, TEXT, null),
            new Asked(SALES, MARKET, TEXT, null),
            new Asked(EQUIPMENT, RENEWAL, TEXT, null),
            new Asked(UPGRADING, RENEWAL, TEXT, null),
            new Asked(PRODUCT_PLANS, RENEWAL, TEXT, null),
            new Asked(DIFFICULTIES, HARDSHIP, TEXT, null));

    private StandardOutline() {}

    /** In their order, ten places apart. */
    static List<OutlineField> fields() {
        return IntStream.range(0, ASKED.size())
                .mapToObj(i -> ASKED.get(i).at(10 * (i + 1)))
                .toList();
    }
}
