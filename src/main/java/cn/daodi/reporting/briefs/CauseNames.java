package cn.daodi.reporting.briefs;

import cn.daodi.reporting.DelayCause;
import java.util.Arrays;

/** Causes of delay as official papers write them; papers are always Chinese. */
final class CauseNames {
    private CauseNames() {}

    static String[] codes() {
        return Arrays.stream(DelayCause.values()).map(Enum::name).toArray(String[]::new);
    }

    static String[] chinese() {
        return Arrays.stream(DelayCause.values()).map(CauseNames::of).toArray(String[]::new);
    }

    private static String of(DelayCause cause) {
        return switch (cause) {
            case PERMIT -> "审批、立项、注册未办结";
            case PROMISE -> "承诺政策未兑现";
            case MONEY -> "资金困难";
            case HIGHER_LEVEL -> "需上级支持";
            case LABOUR -> "用工不足";
            case FACTORS -> "土地、水电气热路等要素未到位";
            case MARKET -> "市场与订单不足";
            case SEASON -> "天气与季节影响";
            case OWN_CHANGE -> "企业自身调整";
            case OTHER -> "其他";
        };
    }
}
