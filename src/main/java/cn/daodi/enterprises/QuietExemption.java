package cn.daodi.enterprises;

/** Why an inspection may fall on a quiet day (安静期的六种例外). */
public enum QuietExemption {
    /** 上级部署 */
    SUPERIOR,
    /** 安全生产、生态环境、食品药品等隐患 */
    SAFETY,
    /** 投诉举报、案件办理 */
    CASE,
    /** 法定时限 */
    STATUTORY,
    /** 涉税 */
    TAX,
    /** 其他法定情形 */
    OTHER
}
