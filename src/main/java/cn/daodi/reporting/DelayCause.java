package cn.daodi.reporting;

/** 滞后原因: why something stands behind its plan. The first four are the blockers of the mission; OTHER needs words. */
public enum DelayCause {
    /** 审批、立项、注册 */
    PERMIT,
    /** 承诺政策未兑现 */
    PROMISE,
    /** 资金困难 */
    MONEY,
    /** 需上级支持 */
    HIGHER_LEVEL,
    /** 用工 */
    LABOUR,
    /** 土地、水、电、气、热、路 */
    FACTORS,
    /** 市场与订单 */
    MARKET,
    /** 天气与季节 */
    SEASON,
    /** 企业自身调整 */
    OWN_CHANGE,
    /** 其他 */
    OTHER
}
