package cn.daodi.problems;

/** What a problem is about; the kinds counties keep their ledgers by. */
public enum Category {
    /** 审批手续 */
    PERMIT,
    /** 用地规划 */
    LAND,
    /** 融资 */
    FINANCE,
    /** 用工 */
    LABOUR,
    /** 水电气热路 */
    UTILITIES,
    /** 政策兑现 */
    POLICY,
    /** 账款拖欠: has a statutory channel of its own (State Council Decree 802) and is referred there */
    ARREARS,
    /** 市场销路 */
    MARKET,
    /** 原料基地 */
    MATERIAL,
    /** 技术技改 */
    TECHNOLOGY,
    /** 环保安全 */
    SAFETY,
    /** 涉企检查收费 */
    INSPECTION,
    /** 历史遗留 */
    LEGACY,
    /** 内部组织管理 */
    ORGANISATION,
    /** 劳动关系 */
    LABOUR_RELATIONS,
    /** 其他 */
    OTHER
}
